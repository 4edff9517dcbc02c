import { type Family, type Role, traitsOf, type Value } from '../../model';
import { nameForm, sameStem } from '../comparison';
import { type ConceptIndex, isA } from '../concepts';
import type { Draft } from '../draft';
import { compareValues } from '../values';

/**
 * Whether one of two doers is told to have done it to the other: "the navy boarded the pirates' boats", "pirates seized a trawler". They are
 * two ends of what happened, each with deeds of its own, and not two answers to who did one of them. Prisoners who are killed by fellow
 * prisoners are one party in no other sense.
 */
export function areOpponents(x: Draft, y: Draft, index: ConceptIndex): boolean {
  return (
    (befell(x, y.value, index) && !befell(y, y.value, index)) ||
    (befell(y, x.value, index) && !befell(x, x.value, index))
  );
}

const objects: ReadonlySet<Role> = new Set<Role>(['patient', 'target']);

function befell({ claim: { proposition } }: Draft, doer: Value, index: ConceptIndex): boolean {
  const takes = taking.has(traitsOf(proposition.event).family);
  return proposition.arguments.some(
    ({ role, value }) =>
      objects.has(role) && (isOneParty(value, doer, index) || (takes && isCalledFor(value, doer, index))),
  );
}

/** Families of what nobody does to what is his own. */
const taking: ReadonlySet<Family> = new Set<Family>(['control', 'custody']);

/** "The pirate boats", where the doer is pirates. */
function isCalledFor(object: Value, doer: Value, index: ConceptIndex): boolean {
  const id = classOf(doer);
  if (object.kind !== 'thing' || !('name' in doer) || id === null || !isOfPersons(id, index)) return false;
  const head = nameForm(doer.name).split(' ').at(-1) ?? '';
  return nameForm(object.name)
    .split(' ')
    .slice(0, -1)
    .some((word) => word.length > 3 && sameStem(word, head));
}

/** Somebody by his name, or persons by their class; of a state what is attacked is its ground. */
function isOneParty(object: Value, doer: Value, index: ConceptIndex): boolean {
  if (object.kind !== 'actor' && object.kind !== 'thing') return false;
  const [one, other] = [classOf(object), classOf(doer)];
  if (one !== null && other !== null && isOfPersons(one, index))
    return isA(one, other, index) || isA(other, one, index);
  if (object.kind !== 'actor' || doer.kind !== 'actor' || index.concept(object.id ?? '')?.type === 'state')
    return false;
  const { relation } = compareValues(object, doer, index);
  return relation === 'equivalent';
}

function classOf(value: Value): string | null {
  return value.kind === 'actor' ? value.thing : value.kind === 'thing' ? value.id : null;
}

/** More than "a person". */
function isOfPersons(id: string, index: ConceptIndex): boolean {
  return id !== 'thing:person' && (isA(id, 'thing:person', index) || isA(id, 'thing:group', index));
}
