import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { knownActor } from './actor';
import { type PhraseSense, senseOfPhrase } from './phrase-sense';

const base = 'thing:building/base';
const grounds: ReadonlySet<string> = new Set(['thing:nature/land', base, 'thing:building']);

/** Phrases behind a ground among which its holder is looked for: «أراض خاضعة لسيطرة المعارضة». */
const reach = 3;

/**
 * In whose hands the ground is that a phrase names: "rebel-held territory", "areas controlled by the army", «مناطق سيطرة المعارضة»,
 * «منطقة يسيطر عليها الجيش»; an actor id, or null where its words do not say.
 */
export function holderOfGround(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  if (sense.thing === null || !grounds.has(sense.thing)) return null;
  if (sense.actors.length > 0) return knownActor(scene, sense, null);
  // "Turkish-held": whose hands, not which country.
  if (sense.adjectives[0]?.startsWith('actor:') && /[\p{L}]-[\p{L}]/u.test(wordsOf(scene, phrase.from, phrase.to)))
    return sense.adjectives[0];
  // "Armenian positions", "an Israeli base": where troops stand is theirs.
  if (sense.thing === base && sense.adjectives[0]?.startsWith('actor:')) return sense.adjectives[0];
  let held = false;
  let at = phrase;
  for (let step = 1; step <= reach; step++) {
    const next = scene.phrases[phrase.index + step];
    if (next === undefined || next.joined >= 0) return null;
    const between = holdsBetween(scene, at.to, next.from);
    if (between === 'ends') return null;
    held ||= between === 'holds' || senseOf(scene.tokens[next.head] as Token, 'possession') !== undefined;
    const inside = senseOfPhrase(scene, next);
    held ||= step === 1 && standsThere(scene, phrase.to, next);
    if (!held && next.of !== at.index) return null;
    if (inside.actors.length > 0) return knownActor(scene, inside, null);
    at = next;
  }
  return null;
}

/** "An area where Israeli troops were stationed": whose troops stand there holds it. */
function standsThere(scene: Scene, from: number, { from: start, to }: Phrase): boolean {
  if (start - from > 2 || start === from) return false;
  const { pos } = (scene.tokens[from] as Token).lexeme;
  if (pos !== 'relative' && pos !== 'subordinator') return false;
  return [to, to + 1, to + 2].some((i) => i < scene.tokens.length && isStationed(scene.tokens[i] as Token));
}

function isStationed({ lexeme: { senses } }: Token): boolean {
  return senses.some((sense) => sense.kind === 'event' && sense.event === 'deploy');
}

/** Whether the words between two phrases tell of holding, end the clause, or neither. */
function holdsBetween(scene: Scene, from: number, to: number): 'holds' | 'ends' | 'none' {
  let found: 'holds' | 'none' = 'none';
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos === 'comma' || pos === 'stop' || pos === 'conjunction') return 'ends';
    if (holds(token)) found = 'holds';
    else if (pos === 'verb') return 'ends';
  }
  return found;
}

function holds(token: Token): boolean {
  if (isStationed(token)) return true;
  return token.lexeme.senses.some(
    (sense) =>
      (sense.kind === 'event' && (sense.event === 'seize' || sense.event === 'hold')) || sense.kind === 'possession',
  );
}
