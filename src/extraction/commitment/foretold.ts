import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { hasLink, senseOf } from '../syntax/senses';
import { bringsAbout } from './negation-scope';

/** Events whose object lies ahead, or never came. */
const ahead: ReadonlySet<EventClass> = new Set<EventClass>(['plan', 'cancel', 'postpone', 'threaten', 'promise']);

/** "A meeting had been planned", "cancelled the talks": what is planned or put off is not done. */
export function isForetold(scene: Scene, at: number): boolean {
  return hasVerb(scene, at, ({ token, subject, objects }, phrase) => {
    const verb = scene.tokens[token] as Token;
    if (!(verb.lexeme.voice === 'passive' ? subject === phrase : objects.includes(phrase))) return false;
    const event = senseOf(verb, 'event')?.event;
    return event !== undefined && ahead.has(event);
  });
}

/** "The march will take place", "will hold talks": an event whose coming about is told of as to come. */
export function liesAhead(scene: Scene, at: number, spoken: boolean): boolean {
  return hasVerb(
    scene,
    at,
    ({ token, subject, objects }, phrase) =>
      (subject === phrase || objects.includes(phrase)) &&
      bringsAbout(scene.tokens[token] as Token) &&
      isAhead(scene, token, spoken),
  );
}

function hasVerb(scene: Scene, at: number, holds: (verb: Relations, phrase: number) => boolean): boolean {
  const phrase = scene.phraseAt[at] as number;
  return (
    phrase >= 0 &&
    scene.relations.some(
      (relation) => (scene.tokens[relation.token] as Token).lexeme.pos === 'verb' && holds(relation, phrase),
    )
  );
}

/** Whether the auxiliaries of a verb put it ahead; "would" does so in words said. */
function isAhead({ tokens }: Scene, verb: number, spoken: boolean): boolean {
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (pos !== 'aux' && pos !== 'negator' && pos !== 'adverb') return false;
    if (senseOf(token, 'stage')?.told === true) return spoken || !hasLink(token, 'condition');
  }
  return false;
}
