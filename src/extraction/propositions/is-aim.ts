import { type EventClass, type Family, traitsOf } from '../../model/event-class';
import type { PartOfSpeech, Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';

/** Deeds that bring about what is told behind them: "used a truck to block the road", "beat them to win the cup". */
const effective: ReadonlySet<EventClass> = new Set<EventClass>([
  'use',
  'aid',
  'allow',
  'cause',
  'order',
  'succeed',
  'fail',
  'refuse',
  'continue',
  'begin',
  'win',
  'lose',
  'survive',
  'be',
]);

/** Families of what is decided, and of words. */
const idle: ReadonlySet<Family> = new Set<Family>(['decision', 'speech', 'vote', 'office']);

/** Families of what somebody does of himself for an end: "opened fire to disperse them", "travelled to meet him". */
const alone: ReadonlySet<Family> = new Set<Family>(['assault', 'movement', 'protest']);

/** Everyday acts that one does for an end. */
const errands: ReadonlySet<string> = new Set(['send', 'place', 'give', 'go-away']);

/** What nobody aims at, and what a contest or a search ends in. */
const results: ReadonlySet<EventClass> = new Set<EventClass>([
  'win',
  'lose',
  'find',
  'die',
  'survive',
  'succeed',
  'fail',
]);

/** Tokens between the deed done and its aim, at most. */
const farthest = 10;

/**
 * "Fired rockets to disrupt the vote", "soldiers were sent to evacuate the village", "raised rates to curb inflation": an
 * infinitive behind another deed and what that befell says what it was done for, and not that it came about.
 */
export function isAim(
  scene: Scene,
  drafts: readonly Draft[],
  deed: Draft,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const { tokens } = scene;
  if ((tokens[deed.token] as Token).lexeme.verbForm !== 'infinitive' || results.has(deed.event)) return false;
  if (tokens[deed.token - 1]?.lexeme.pos !== 'other' || isResult(tokens[deed.token - 2])) return false;
  for (let i = deed.token - 2; i >= 0 && i >= deed.token - farthest; i--) {
    const token = tokens[i] as Token;
    const { pos, voice } = token.lexeme;
    if (breaks.has(pos)) return false;
    if (pos === 'noun' && (senseOf(token, 'unit') !== undefined || (i === deed.token - 2 && governs(token))))
      return false;
    if (pos !== 'verb') continue;
    const told = drafts.find((draft) => draft.token === i);
    if (told === undefined || effective.has(told.event) || governs(token)) return false;
    const { family } = traitsOf(told.event);
    if (idle.has(family) || (told.event === 'act' && !errands.has(senseOf(token, 'act')?.act ?? ''))) return false;
    // "Stalls were set up to buy votes": what serves an end serves it.
    if (voice === 'passive' && !isSomebody(scene, i, senses)) return false;
    const beside = i < deed.token - 2;
    if (family === 'change') return beside && (scene.relations[scene.relationAt[i] as number]?.objects.length ?? 0) > 0;
    return beside || voice === 'passive' || (told.frame !== 'unaccusative' && alone.has(family));
  }
  return false;
}

/** What ends the words of the deed done. */
const breaks: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'comma',
  'conjunction',
  'complementizer',
  'relative',
  'subordinator',
  'open',
  'close',
]);

/** Who is sent, and not what is made: the subject of a passive. */
function isSomebody(scene: Scene, verb: number, senses: (phrase: number) => PhraseSense): boolean {
  const subject = scene.relations[scene.relationAt[verb] as number]?.subject ?? -1;
  return subject >= 0 && (senses(subject).animate || senses(subject).actors.length > 0);
}

/** "Only to die", "enough to kill". */
function isResult(before: Token | undefined): boolean {
  return before?.lexeme.pos === 'adverb' || before?.lexeme.pos === 'adjective';
}

/** A word that says itself what becomes of its infinitive. */
function governs(token: Token): boolean {
  return (
    senseOf(token, 'governs') !== undefined ||
    senseOf(token, 'stage') !== undefined ||
    senseOf(token, 'speech') !== undefined ||
    senseOf(token, 'certainty') !== undefined
  );
}
