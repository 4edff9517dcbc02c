import type { Comparison, ThingValue } from '../../model';
import { compared, incomparable, sameHead, sameName } from '../comparison';
import { type ConceptIndex, conceptRelation, isA } from '../concepts';
import { soundAlike } from '../sound';

/** Classes of person that exclude each other as answers to who was hit or killed (Geneva Conventions, AP I art. 50). */
const combatants = ['thing:person/combatant', 'thing:person/soldier', 'thing:person/security'];

/** Compares two classes of thing; siblings of one parent are different things of one sort. */
export function compareThing(a: ThingValue, b: ThingValue, index: ConceptIndex): Comparison {
  const slots = { a: a.name, b: b.name };
  // "Another bridge", "a second recording".
  if (isOther(a) !== isOther(b)) return incomparable('thing.apart', slots);
  if (a.id === null || b.id === null) {
    if (sameName(a.name, b.name)) return compared('equivalent', 'thing.same', slots);
    if (areNamesakes(a, b)) return incomparable('thing.apart', slots);
    if (soundAlike(a, b)) return compared('equivalent', 'name.sound', slots);
    return sameHead(a.name, b.name) ? compared('refines', 'thing.same', slots) : incomparable('thing.unlisted', slots);
  }
  const relation = conceptRelation(a.id, b.id, index);
  if (relation === 'same') {
    return a.attributes.length === 0 || b.attributes.length === 0 || shareOne(a.attributes, b.attributes)
      ? compared(a.attributes.length === b.attributes.length ? 'equivalent' : 'refines', 'thing.same', slots)
      : compared('overlaps', 'thing.attributes', slots);
  }
  if (relation !== 'apart') return compared('refines', 'thing.class', slots);
  if (civilianAgainstCombatant(a.id, b.id, index)) return compared('conflicts', 'thing.civilian', slots);
  return siblings(a.id, b.id) ? compared('conflicts', 'thing.siblings', slots) : incomparable('thing.apart', slots);
}

/** "Susan Cooper" and "John Cooper", "Mrs Rana" and "Mr Rana": two who share no more than their surname. */
function areNamesakes(a: ThingValue, b: ThingValue): boolean {
  const [x, y] = [a.nameKey?.split(' ') ?? [], b.nameKey?.split(' ') ?? []];
  if (x.length > 1 && y.length > 1) return x.at(-1) === y.at(-1) && x[0] !== y[0];
  if (a.attributes.length === 0 || b.attributes.length === 0 || shareOne(a.attributes, b.attributes)) return false;
  return [a, b].every(({ name }) => allCapitals.test(name));
}

/** Every word of a name begins with a capital. */
const allCapitals = /^\p{Lu}[^\s]*(?:\s\p{Lu}[^\s]*)+$/u;

function isOther({ attributes }: ThingValue): boolean {
  return attributes.includes('other');
}

function shareOne(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word));
}

/** Children of one parent that is itself no root: a car bomb and a roadside bomb, not a bomb and a lorry. */
function siblings(a: string, b: string): boolean {
  const parent = (id: string) => id.slice(0, Math.max(0, id.lastIndexOf('/')));
  return parent(a) !== '' && parent(a) === parent(b) && !parent(a).startsWith('thing:person');
}

/** Whether one class of person is civilian and the other fights. */
export function civilianAgainstCombatant(a: string, b: string, index: ConceptIndex): boolean {
  const civilian = (id: string) => isA(id, 'thing:person/civilian', index);
  const combatant = (id: string) => combatants.some((group) => isA(id, group, index));
  return (civilian(a) && combatant(b)) || (civilian(b) && combatant(a));
}
