import type { QuantityValue } from '../../../model';
import { countedUnit } from '../../values/quantity';

/** Classes of persons that narrow no count: what befell or brought them is its effect. */
const anybody: ReadonlySet<string> = new Set([
  'thing:person',
  ...[
    'victim',
    'wounded',
    'patient',
    'missing',
    'survivor',
    'resident',
    'migrant',
    'protester',
    'voter',
    'hostage',
    'detainee',
    'prisoner',
    'displaced',
    'participant',
    'refugee',
    'guest',
  ].map((name) => `thing:person/${name}`),
]);

/** Actors that are anybody as well. */
const people: ReadonlySet<string> = new Set(['actor:org/residents', 'actor:role/survivor']);

/**
 * A count with what narrows it told in one way: words for anybody left out, and actors of no side ("soldiers", "officials")
 * where the class of the persons says the same.
 */
export function plainScope(value: QuantityValue): QuantityValue {
  if (value.measure !== null || countedUnit(value.unit) !== 'thing:person') return value;
  const { part, qualifiers } = value.scope;
  const telling = qualifiers.filter((id) => !anybody.has(id));
  const classes = telling.filter((id) => id.startsWith('thing:'));
  const kept = telling.filter((id) => !isGeneric(id) || (classes.length === 0 && !people.has(id)));
  return kept.length === qualifiers.length ? value : { ...value, scope: { part, qualifiers: kept } };
}

/**
 * The group that a count is of, as one question has it: a side before a class, and the class at its root, so that
 * "four American soldiers" and "at least one American" answer one question, and the children among the dead another.
 */
export function countedGroup({ scope }: QuantityValue): string {
  const { part, qualifiers } = scope;
  if (qualifiers.length === 0) return part;
  const places = qualifiers.filter((id) => id.startsWith('place:'));
  const sides = qualifiers.filter((id) => id.startsWith('actor:') && !isGeneric(id)).map(sideRoot);
  const rest = sides.length > 0 ? sides : qualifiers.filter((id) => !id.startsWith('place:')).map(classRoot);
  return [part === 'other' ? 'other' : 'subset', ...new Set([...rest, ...places].sort())].join('+');
}

/** Actors that stand for a sort of body or office and belong to no side. */
function isGeneric(id: string): boolean {
  return id.startsWith('actor:org/') || id.startsWith('actor:role/');
}

/** `actor:us/military` is of the side `actor:us`. */
function sideRoot(id: string): string {
  const slash = id.indexOf('/');
  return slash < 0 ? id : id.slice(0, slash);
}

/** Bodies under arms, and who serves in them: a report calls them by one as soon as by the other. */
const forces: readonly string[] = ['actor:org/military', 'actor:org/security-forces', 'thing:person/security'];

const combatant = 'thing:person/combatant';

/** Whether a qualifier says no more than that those counted serve under arms. */
export function isOfForces(id: string): boolean {
  return [...forces, 'actor:org/police', combatant].some((root) => id === root || id.startsWith(`${root}/`));
}

/** `thing:person/combatant/soldier` is of the class `thing:person/combatant`, and members of the security forces are as well. */
function classRoot(id: string): string {
  if (forces.some((root) => id === root || id.startsWith(`${root}/`))) return combatant;
  if (!id.startsWith('thing:')) return id;
  return id.split('/').slice(0, 2).join('/');
}
