import type { Claim, Comparison, EventClass, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { isViolence, tellsOfIncident } from '../../alignment/event-group';
import { ofOneDeed } from '../../alignment/one-deed';
import { somePair } from '../../alignment/some-pair';
import { circleOfMoment, momentOf } from '../../alignment/told-by-cause';
import { rivals, toldOnce } from '../../alignment/told-once';
import { claimsOfReport } from '../../claims-by-report';
import { incomparable } from '../../comparison';
import type { Kind, Stance } from '../../kind';
import { isRevised } from '../../revised';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { compareValues } from '../../values';
import { fromRoles } from '../from-roles';
import { compareLags, lagsOf } from './lags';
import { compareOrders, orderTold } from './orders';
import { comparePlans } from './plans';

const roles: readonly Role[] = ['time'];
const takes = ({ kind }: Value) => kind === 'moment';

/** When? */
export const time: Kind = {
  kind: 'time',
  values: ['moment', 'quantity'],
  camps: true,
  wording: { en: 'When: {{about}}?', ar: 'متى: {{about}}؟' },
  answers(claim, scene) {
    const topic = () => `${scene.happenings.of(claim).id}:${circleOfMoment(claim, scene)}`;
    const drafts = fromRoles(claim, roles, topic, takes);
    const lags = lagsOf(claim);
    // Of several times in one clause all but one belong to something else in it; which, the clause does not say.
    const told = drafts.length > 1 ? drafts.map((one) => ({ ...one, open: true })) : drafts;
    const order = orderTold(claim, scene);
    if (order !== null) return [...told, ...lags, order];
    return lags.length === 0 ? told : [...told, ...lags];
  },
  /** Only the main happening has one moment; the wounded die, fires burn on and the earth shakes again. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const lags = compareLags(a, b, scene);
    if (lags !== null) return lags.relation === 'conflicts' ? unlessToldByOne(lags, a, b) : lags;
    const orders = compareOrders(a, b, scene);
    if (orders !== null) return unlessToldByOne(orders, a, b);
    const plans = comparePlans(a, b, scene);
    if (plans !== null) return unlessToldByOne(plans, a, b);
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    if (isRevised(a, b) && precise(a) && precise(b)) return found;
    const repeats = scene.incident.events.some((event) => traitsOf(event as EventClass).family === 'nature');
    const main = [a[0], b[0]].every(({ claim }) => scene.happenings.of(claim).main && momentary(momentOf(claim)));
    if (isOther(a) || isOther(b)) return incomparable('time.several', found.slots);
    const same = momentOf(a[0].claim) === momentOf(b[0].claim) || ofOneBlow(a, b, scene);
    const clear = main && same && precise(a) && precise(b);
    return !repeats && (clear || toldOnce(a, b, scene) || ofOneDeed(a, b, 'time', scene))
      ? unlessToldByOne(found, a, b)
      : incomparable('time.several', found.slots);
  },
};

/** Told of several blows, or of another than the one known. */
function isOther(stance: Stance): boolean {
  return stance.every(({ claim }) => claim.proposition.serial === true);
}

/** "The strike was carried out at ten", "the blast was heard at half past eight": the one blow that either source puts to the hour. */
function ofOneBlow(a: Stance, b: Stance, scene: Scene): boolean {
  const isBlow = (claim: Claim) => isViolence(momentOf(claim));
  return somePair(
    a,
    b,
    ({ claim: x }, { claim: y }) =>
      isBlow(x) &&
      isBlow(y) &&
      rivals(x, y) &&
      hasOneHour(x, scene) &&
      hasOneHour(y, scene) &&
      fallOnOne(x, y, scene.index),
  );
}

/** Whether neither names a thing or place that the other does not: the car and a checkpoint, the bank and a mosque. */
function fallOnOne(x: Claim, y: Claim, index: Scene['index']): boolean {
  const [mine, yours] = [x, y].map(({ proposition }) =>
    proposition.arguments.flatMap(({ role, value }) => (struck.has(role) && value.kind !== 'happening' ? [value] : [])),
  ) as [Value[], Value[]];
  if (mine.length === 0 || yours.length === 0) return true;
  return mine.some((one) =>
    yours.some((other) => ['equivalent', 'refines', 'overlaps'].includes(compareValues(one, other, index).relation)),
  );
}

const struck: ReadonlySet<string> = new Set(['patient', 'target', 'place']);

/** Whether a source puts no blow to another hour. */
function hasOneHour({ report, origin }: Claim, scene: Scene): boolean {
  const told = claimsOfReport(report, scene)
    .filter((claim) => claim.origin === origin && isViolence(momentOf(claim)))
    .flatMap(({ proposition }) => proposition.arguments.flatMap(({ value }) => (isToTheHour(value) ? [value] : [])));
  return told.every((value) => compareValues(told[0] as Value, value, scene.index).relation !== 'conflicts');
}

function momentary(event: EventClass): boolean {
  const { family } = traitsOf(event);
  return tellsOfIncident(event) && family !== 'harm' && family !== 'state' && family !== 'nature';
}

/** Told to the hour: days are given for the report as often as for the event. */
function precise([{ value }]: Stance): boolean {
  return isToTheHour(value);
}

function isToTheHour(value: Value): boolean {
  return (
    value.kind === 'moment' &&
    (value.precision === 'minute' || value.precision === 'hour' || value.precision === 'part-of-day')
  );
}
