import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';
import { isWrittenOn } from './copula';

/** "the cause", "the reason", «الهدف»: nouns that name a role of what happened. */
export function namedRole(scene: Scene, phrase: Phrase): 'cause' | 'target' | null {
  const token = scene.tokens[phrase.head] as Token;
  if (hasLink(token, 'cause')) return 'cause';
  if (hasLink(token, 'target')) return 'target';
  if (token.lexeme.pos !== 'noun') return null;
  if (isSourceOf(scene, phrase)) return 'cause';
  const event = senseOf(token, 'event')?.event;
  return event === 'cause' || event === 'target' ? event : null;
}

/** "The source of the fire", «مصدر العطل»: of an event it is what brought it about; of a report it is who gave it. */
function isSourceOf(scene: Scene, { index, head }: Phrase): boolean {
  if (scene.pack.springs?.has((scene.tokens[head] as Token).lexeme.lemma) !== true) return false;
  const next = scene.phrases[index + 1];
  return next !== undefined && next.of === index && senseOf(scene.tokens[next.head] as Token, 'event') !== undefined;
}

/** "The cause of the fire": the event that a word of cause is of, or that its pronoun takes up right before it. */
export function broughtAbout(scene: Scene, cause: Phrase): EventClass {
  const next = scene.phrases[cause.index + 1];
  const written = next?.of === cause.index && isWrittenOn(scene, next.from);
  const effect = written ? scene.phrases[cause.index - 1] : next?.of === cause.index ? next : undefined;
  const head = effect === undefined ? undefined : (scene.tokens[effect.head] as Token);
  return (head === undefined ? undefined : senseOf(head, 'event')?.event) ?? 'happen';
}
