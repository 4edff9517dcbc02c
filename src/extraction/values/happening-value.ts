import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from './phrase-sense';
import { sideOf } from './quantity';

/** The event that a phrase names, with the things and sides that its other words name; null where it names none. */
export function happeningOf(scene: Scene, phrase: Phrase, sense: PhraseSense): Value | null {
  if (sense.event < 0) return null;
  const token = scene.tokens[sense.event] as Token;
  const event = senseOf(token, 'event');
  if (event === undefined) return null;
  const concepts = [...sense.things, ...sense.actors, ...sense.adjectives.map(sideOf)];
  return {
    kind: 'happening',
    event: qualified(scene, phrase, sense.event) ?? event.event,
    name: wordsOf(scene, phrase.from, phrase.to),
    concepts,
  };
}

/** What lies behind a happening, where its adjective says so: "an accidental fire", "a deliberate crash", «حريق مفتعل». */
export const qualities: ReadonlySet<EventClass> = new Set<EventClass>([
  'accident',
  'sabotage',
  'malfunction',
  'negligence',
]);

function qualified(scene: Scene, phrase: Phrase, head: number): EventClass | null {
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = scene.tokens[i] as Token;
    const event = i === head || token.lexeme.pos !== 'adjective' ? undefined : senseOf(token, 'event')?.event;
    if (event !== undefined && qualities.has(event)) return event;
  }
  return null;
}
