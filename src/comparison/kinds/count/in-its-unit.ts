import type { Claim, EventClass, QuantityValue } from '../../../model';
import { claimsOfReport } from '../../claims-by-report';
import type { Scene } from '../../scene';

/** What a bare number measures that is told of an event: "the tremor measured 6.3". */
const byEvent: Partial<Record<EventClass, string>> = { quake: 'magnitude' };

/** Measures of length, which is never told without a unit. */
const lengths: ReadonlySet<string> = new Set(['depth', 'distance', 'height', 'length', 'width']);

/**
 * A bare number with the measure that it can only be of: "measured 6.3", "of magnitude 6.4"; null where its unit cannot take it,
 * as no persons are 7.8.
 */
export function inItsUnit(value: QuantityValue, claim: Claim, scene: Scene): QuantityValue | null {
  const { unit, best } = value;
  // "Three coaches left the track": no trainers.
  if (claim.proposition.event === 'derail' && value.scope.qualifiers.includes(coach))
    return { ...value, unit: carriage, scope: { part: 'total', qualifiers: [] } };
  if (unit === 'person' || unit.startsWith('thing:person')) return Number.isInteger(best) ? value : null;
  if (value.measure === 'age' && unit === 'day' && best % year === 0) return inYears(value);
  if (isRolling(unit, claim, scene)) return { ...value, unit: carriage };
  if (unit !== 'item') return value;
  const measure = value.measure !== null && lengths.has(value.measure) ? null : value.measure;
  const told = isOfShock(value, claim, scene)
    ? 'magnitude'
    : (measure ?? measuredOf(claim) ?? ofQuake(value, claim, scene));
  if (told === 'magnitude') return { ...value, measure: told, unit: 'magnitude' };
  return measure === value.measure ? value : { ...value, measure };
}

/** Days of a year, as units of time have it. */
const year = 365;

/** "Nine years old", "aged nine": years are what a bare age counts. */
function inYears({ low, best, high, ...value }: QuantityValue): QuantityValue {
  return { ...value, unit: 'item', low: low / year, best: best / year, high: high === null ? null : high / year };
}

function measuredOf({ proposition: { event, arguments: roles } }: Claim): string | null {
  if (event !== 'measure') return null;
  for (const { role, value } of roles)
    if (value.kind === 'happening' && (role === 'patient' || role === 'cause')) return byEvent[value.event] ?? null;
  return null;
}

/** Of the classes of an incident, the most frequent ones say what it is. */
const leading = 4;

/** Classes that give a figure and no more: "put it at 7.4", "revised it to 7.7". */
const giving: ReadonlySet<EventClass> = new Set<EventClass>(['measure', 'exist', 'be', 'rise', 'fall', 'stabilise']);

/** "Its strength was 7.0", «شدتها 5.6»: told of a quake. */
function isOfShock({ measure }: QuantityValue, claim: Claim, scene: Scene): boolean {
  return (measure === 'strength' || measure === 'intensity') && isQuake(claim, scene);
}

/** The story is of a quake, as its classes have it or its own report tells ("a quake shook the coast"). */
function isQuake({ report }: Claim, scene: Scene): boolean {
  if (scene.foremost.slice(0, leading).some((event) => event === 'quake')) return true;
  return claimsOfReport(report, scene).some(
    ({ background, proposition }) =>
      !background && proposition.arguments.some(({ value }) => value.kind === 'happening' && value.event === 'quake'),
  );
}

/** "Measured 7.9", "it was a 7.4": in the story of a quake a bare number with a fraction is its magnitude. */
function ofQuake({ best }: QuantityValue, claim: Claim, scene: Scene): string | null {
  const { proposition } = claim;
  if (Number.isInteger(best) || best < 1 || best > 10 || !giving.has(proposition.event)) return null;
  return isQuake(claim, scene) ? 'magnitude' : null;
}

/**
 * What leaves the rails runs on them: "38 cars derailed"; and in the story of that, what is called no more than a vehicle does
 * («عربة»).
 */
function isRolling(unit: string, { proposition: { event } }: Claim, scene: Scene): boolean {
  if (unit === 'thing:vehicle/car') return event === 'derail';
  return unit === 'thing:vehicle' && scene.foremost.slice(0, leading).includes('derail');
}

const carriage = 'thing:vehicle/carriage';
const coach = 'actor:role/coach';
