import type { Claim, Value } from '../../../model';
import { nameForm, sameHead, sameName } from '../../comparison';
import { type ConceptIndex, conceptRelation, isA, related } from '../../concepts';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** One place or holder, or the denial's holds the other; of sites without a name one sort, told at two levels. */
export function areWhereabouts(denied: Value | null, told: Value | null, index: ConceptIndex): boolean {
  if (denied === null || told === null) return told === null;
  const [x, y] = [siteOf(denied), siteOf(told)];
  if (isHolder(denied, index) || isHolder(told, index)) return areOneHolder(denied, told, index);
  if (x !== null && y !== null) return related(x, y, index);
  if (denied.kind !== 'place' || told.kind !== 'place') return false;
  if (denied.id !== null && told.id !== null) {
    const relation = conceptRelation(denied.id, told.id, index);
    return relation === 'same' || relation === 'contains';
  }
  return (
    denied.id === null && told.id === null && x === null && y === null && nameForm(denied.name) === nameForm(told.name)
  );
}

/** Somebody, or a body of persons: what he has is told of him, and not of where he is. */
function isHolder(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'place') return false;
  const thing = siteOf(value);
  return thing === null || ['thing:person', 'thing:group'].some((root) => isA(thing, root, index));
}

/** One and the same by name or sort, at one level or two. */
function areOneHolder(a: Value, b: Value, index: ConceptIndex): boolean {
  if (!('name' in a) || !('name' in b)) return false;
  const { relation, reason } = compareValues(a, b, index);
  if (relation === 'equivalent' || (relation === 'refines' && reason !== 'actor.level')) return true;
  if (relation === 'conflicts') return false;
  if (sameName(a.name, b.name)) return true;
  const [x, y] = [siteOf(a), siteOf(b)];
  return x !== null && y !== null && related(x, y, index) && sameHead(a.name, b.name);
}

/** "The building" is the school that another tells of where its own report tells of a school. */
export function isTakenUp(
  bare: Value | null,
  named: Value | null,
  { report }: Claim,
  { claims, index }: Scene,
): boolean {
  const [wide, narrow] = [bare === null ? null : siteOf(bare), named === null ? null : siteOf(named)];
  if (wide !== 'thing:building' || narrow === null || narrow === wide) return true;
  return claims.some(
    ({ report: other, proposition }) =>
      other === report && proposition.arguments.some(({ value }) => isA(siteOf(value), narrow, index)),
  );
}

/** The class of thing that a value is. */
export function siteOf(value: Value): string | null {
  if (value.kind === 'thing') return value.id;
  return value.kind === 'place' || value.kind === 'actor' ? value.thing : null;
}
