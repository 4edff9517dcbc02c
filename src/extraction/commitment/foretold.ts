import type { EventClass } from '../../model/event-class';
import type { Sense, Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';
import { bringsAbout } from './negation-scope';

/** Events whose object lies ahead, or never came. */
const ahead: ReadonlySet<EventClass> = new Set<EventClass>(['plan', 'cancel', 'postpone', 'threaten', 'promise']);

/**
 * How far an event noun got by the verb that it depends on, and whether that is told without a doubt: "a meeting had been planned",
 * "a strike was averted"; "the march will take place", "the strike is set to begin". Null where nothing of the kind is said.
 */
export function stageByVerb(
  scene: Scene,
  { token: at, reference }: Draft,
  spoken: boolean,
): Extract<Sense, { kind: 'stage' }> | null {
  const phrase = scene.phraseAt[at] as number;
  if (phrase < 0) return null;
  for (const { token, subject, objects } of scene.relations) {
    const verb = scene.tokens[token] as Token;
    if (verb.lexeme.pos !== 'verb' || (subject !== phrase && !objects.includes(phrase))) continue;
    const undergoes = verb.lexeme.voice === 'passive' ? subject === phrase : objects.includes(phrase);
    const event = senseOf(verb, 'event')?.event;
    if (undergoes && event !== undefined && ahead.has(event)) return { kind: 'stage', stage: 'threatened' };
    const own = verb.lexeme.voice === 'passive' && undergoes ? senseOf(verb, 'stage') : undefined;
    // "Will receive a notice", "will not play any more games": what goes without an article is as far off as what is done with it.
    const any = !reference && objects.includes(phrase) && (scene.phrases[phrase]?.owner ?? -1) < 0;
    const found = own ?? (bringsAbout(verb) || any ? markBefore(scene, token, spoken) : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** The mark before a verb that puts it ahead: "will", "is set to"; "would" does so in words said. */
function markBefore({ tokens }: Scene, verb: number, spoken: boolean): Extract<Sense, { kind: 'stage' }> | undefined {
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos !== 'aux' && pos !== 'negator' && pos !== 'adverb' && pos !== 'other') return undefined;
    const stage = senseOf(token, 'stage');
    if (stage !== undefined) return spoken || !hasLink(token, 'condition') ? stage : undefined;
  }
  return undefined;
}
