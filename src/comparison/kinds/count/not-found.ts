import type { Claim, QuantityValue } from '../../../model';
import { countedUnit } from '../../values/quantity';

/**
 * "More than fifty have not been found", «خمسون شخصا لم يعثر عليهم», "14 people have not been seen since": whom nobody has found is
 * missing. Null of what is no person.
 */
export function asMissing(value: QuantityValue, { proposition }: Claim): QuantityValue | null {
  const { event, predicate, arguments: roles } = proposition;
  if (event !== 'find' && !(event === 'act' && predicate === 'see')) return null;
  if (value.effect !== null || value.measure !== null || value.best === 0) return null;
  const bare = value.unit === 'item' && roles.every(({ role }) => role !== 'patient' && role !== 'agent');
  return bare || countedUnit(value.unit).startsWith('thing:person')
    ? { ...value, unit: 'person', effect: 'missing' }
    : null;
}
