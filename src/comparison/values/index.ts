import type { ActorValue, Comparison, HappeningValue, ThingValue, Value, ValueKind } from '../../model';
import { compared, incomparable } from '../comparison';
import { type ConceptIndex, conceptRelation } from '../concepts';
import { soundAlike } from '../sound';
import { compareActor } from './actor';
import { compareHappening } from './happening';
import { compareMoment } from './moment';
import { comparePlace } from './place';
import { comparePolarity } from './polarity';
import { compareQuantity } from './quantity';
import { compareState } from './state';
import { compareThing } from './thing';

type Of<K extends ValueKind> = Extract<Value, { kind: K }>;
type Comparisons = { readonly [K in ValueKind]: (a: Of<K>, b: Of<K>, index: ConceptIndex) => Comparison };

/** One comparison for each value type; a type that lacks one does not compile. */
export const comparisons: Comparisons = {
  quantity: compareQuantity,
  moment: compareMoment,
  place: comparePlace,
  actor: compareActor,
  thing: compareThing,
  happening: compareHappening,
  state: compareState,
  polarity: comparePolarity,
};

/** Compares any two values: by their type where they share one, else by what the words of one say of the other. */
export function compareValues(a: Value, b: Value, index: ConceptIndex): Comparison {
  if (a.kind === b.kind)
    return (comparisons[a.kind] as (a: Value, b: Value, index: ConceptIndex) => Comparison)(a, b, index);
  return compareAcross(a, b, index) ?? compareAcross(b, a, index) ?? incomparable('value.kinds');
}

function compareAcross(a: Value, b: Value, index: ConceptIndex): Comparison | null {
  if (a.kind === 'actor' && b.kind === 'thing') return actorAndThing(a, b, index);
  if (a.kind === 'happening' && b.kind === 'thing') return happeningAndThing(a, b, index);
  return null;
}

/** "A US warplane" and "a warplane". */
function actorAndThing(actor: ActorValue, thing: ThingValue, index: ConceptIndex): Comparison | null {
  // "Transport minister Hedi Mansour" and "Mansour".
  if (soundAlike(actor, thing)) return compared('overlaps', 'name.sound', { a: actor.name, b: thing.name });
  if (thing.owner !== null && actor.id !== null && conceptRelation(actor.id, thing.owner, index) !== 'apart') {
    return compared('refines', 'actor.level', { a: actor.name, b: thing.name });
  }
  if (actor.thing === null || thing.id === null || conceptRelation(actor.thing, thing.id, index) === 'apart')
    return null;
  return compared('refines', 'thing.class', { a: actor.name, b: thing.name });
}

/** "An air strike" and "a warplane". */
function happeningAndThing(happening: HappeningValue, thing: ThingValue, index: ConceptIndex): Comparison | null {
  const id = thing.id;
  if (id === null || !happening.concepts.some((concept) => conceptRelation(concept, id, index) !== 'apart'))
    return null;
  return compared('refines', 'happening.concepts', { a: happening.name, b: thing.name });
}
