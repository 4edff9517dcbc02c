import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Value } from '../../model/value';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { actorOf } from './actor';
import { happeningOf, qualities } from './happening-value';
import { ownerOf } from './owner-of';
import type { PhraseSense } from './phrase-sense';
import { thingOf } from './thing';

/**
 * What brought something about: an event, or one that the phrase's other words name ("an electrical short circuit", "a broken
 * rail"), or that stands behind a word of measure ("years of neglect", "a lack of maintenance").
 */
export function causeOf(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  senses: (phrase: number) => PhraseSense,
): Value | null {
  const happening = happeningOf(scene, phrase, sense);
  // "For health reasons": the reasons are what the phrase's other words say.
  const reasons = happening?.kind === 'happening' && happening.event === 'cause' && sense.things.length > 0;
  if (reasons) return thingOf(scene, phrase, sense, null);
  if (happening !== null) return withComplement(scene, phrase, happening, senses);
  const named = sense.animate ? null : namedHappening(scene, phrase, sense);
  if (named !== null) return named;
  const next = scene.phrases[phrase.index + 1];
  if (sense.thing === null && !sense.animate && next?.of === phrase.index) {
    const one = senses(next.index);
    const behind = happeningOf(scene, next, one) ?? (one.animate ? null : thingOf(scene, next, one, null));
    if (behind !== null && !(behind.kind === 'thing' && behind.id === null)) return behind;
  }
  const owner = ownerOf(scene, phrase, senses);
  // "The police", "an insider": a body or office that is no thing besides.
  const actor = sense.thing === null && sense.actors.length > 0 ? actorOf(scene, phrase, sense, owner) : null;
  return actor ?? thingOf(scene, phrase, sense, owner) ?? actorOf(scene, phrase, sense, owner);
}

/** Classes that say little of what lies behind something without what they are of: «ارتفاع درجات الحرارة», "an explosion of gas". */
const relational: ReadonlySet<EventClass> = new Set<EventClass>(['explode', 'begin', 'end', 'use']);

/** A cause with what it is of: what rose, what blew up. */
function withComplement(
  scene: Scene,
  phrase: Phrase,
  happening: Value,
  senses: (phrase: number) => PhraseSense,
): Value {
  if (happening.kind !== 'happening') return happening;
  const next = scene.phrases[phrase.index + 1];
  if (happening.event === 'malfunction' && next !== undefined && next.prep === phrase.to && inside(scene, next))
    return { ...happening, name: wordsOf(scene, phrase.from, next.to) };
  if (traitsOf(happening.event).family !== 'change' && !relational.has(happening.event)) return happening;
  if (next === undefined || next.of !== phrase.index) return happening;
  const { things, animate } = senses(next.index);
  const name = wordsOf(scene, phrase.from, next.to);
  // «نقص السائقين»: whom it is of belongs to its name alone.
  if (animate || things.length === 0) return { ...happening, name };
  return { ...happening, name, concepts: [...happening.concepts, ...things] };
}

/** «عطل في الإشارات», "a fault in the brakes": what is at fault. */
function inside({ tokens }: Scene, { prep }: Phrase): boolean {
  return senseOf(tokens[prep] as Token, 'marks')?.roles[0] === 'place';
}

function namedHappening(scene: Scene, phrase: Phrase, sense: PhraseSense): Value | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const token = scene.tokens[i] as Token;
    const event = senseOf(token, 'event')?.event;
    if (event === undefined) continue;
    // What is broken and gives way failed.
    const behind = event === 'damage' && token.lexeme.pos === 'adjective' ? 'malfunction' : event;
    if (!causal.has(behind)) continue;
    const name = wordsOf(scene, phrase.from, phrase.to);
    return { kind: 'happening', event: behind, name, concepts: sense.things };
  }
  return null;
}

/** Events that say what lies behind others, whatever word of a phrase names them. */
const causal: ReadonlySet<EventClass> = new Set<EventClass>([
  ...qualities,
  'attack',
  'hack',
  'illness',
  'leak',
  'storm',
  'flood',
  'quake',
  'explode',
]);
