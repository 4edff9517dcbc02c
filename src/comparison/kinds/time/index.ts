import type { Comparison, EventClass } from '../../../model';
import { traitsOf } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { ofOneDeed } from '../../alignment/one-deed';
import { circleOfMoment, momentOf } from '../../alignment/told-by-cause';
import { toldOnce } from '../../alignment/told-once';
import { incomparable } from '../../comparison';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';

/** When? */
export const time: Kind = {
  kind: 'time',
  values: ['moment'],
  camps: true,
  wording: { en: 'When: {{about}}?', ar: 'متى: {{about}}؟' },
  answers(claim, scene) {
    const topic = `${scene.happenings.of(claim).id}:${circleOfMoment(claim)}`;
    const drafts = fromRoles(claim, ['time'], topic, (value) => value.kind === 'moment');
    // Of several times in one clause all but one belong to something else in it; which, the clause does not say.
    return drafts.length > 1 ? drafts.map((one) => ({ ...one, open: true })) : drafts;
  },
  /** Only the main happening has one moment; the wounded die, fires burn on and the earth shakes again. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const repeats = scene.incident.events.some((event) => traitsOf(event as EventClass).family === 'nature');
    const main = [a[0], b[0]].every(({ claim }) => scene.happenings.of(claim).main && momentary(momentOf(claim)));
    const same = momentOf(a[0].claim) === momentOf(b[0].claim);
    const clear = main && same && precise(a) && precise(b);
    return !repeats && (clear || toldOnce(a, b, scene) || ofOneDeed(a, b, 'time', scene))
      ? unlessToldByOne(found, a, b)
      : incomparable('time.several', found.slots);
  },
};

function momentary(event: EventClass): boolean {
  const { family } = traitsOf(event);
  return tellsOfIncident(event) && family !== 'harm' && family !== 'state' && family !== 'nature';
}

/** Told to the hour: days are given for the report as often as for the event. */
function precise([{ value }]: Stance): boolean {
  return (
    value.kind === 'moment' &&
    (value.precision === 'minute' || value.precision === 'hour' || value.precision === 'part-of-day')
  );
}
