import type { Comparison } from '../../../model';
import { circleOfClaim, tellsOfIncident } from '../../alignment/event-group';
import { toldOnce } from '../../alignment/told-once';
import { incomparable } from '../../comparison';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';

/** Where? */
export const place: Kind = {
  kind: 'place',
  values: ['place'],
  camps: true,
  wording: { en: 'Where: {{about}}?', ar: 'أين: {{about}}؟' },
  answers(claim, scene) {
    const topic = `${scene.happenings.of(claim).id}:${circleOfClaim(claim)}`;
    return fromRoles(claim, ['place'], topic, (value) => value.kind === 'place');
  },
  /** Only the incident's main happening is in one place; what else was done may have been done in several. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const main = [a[0], b[0]].every(
      ({ claim }) => scene.happenings.of(claim).main && tellsOfIncident(claim.proposition.event),
    );
    const clear =
      main && precise(a, scene) && precise(b, scene) && a[0].claim.proposition.event === b[0].claim.proposition.event;
    return clear || ((found.reason === 'place.sides' || (lieAt(a) && lieAt(b))) && toldOnce(a, b, scene))
      ? unlessToldByOne(found, a, b)
      : incomparable('place.several', found.slots);
  },
};

/** In a place, not near it or in its direction. */
function lieAt([{ value }]: Stance): boolean {
  return value.kind === 'place' && (value.relation === 'at' || value.relation === 'part-of');
}

/** A point on the map, where it took place: not a country, nor a direction. */
const points: ReadonlySet<string> = new Set([
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'base',
  'port',
  'airport',
  'facility',
]);

function precise([{ value }]: Stance, { index }: Scene): boolean {
  return value.kind === 'place' && value.relation === 'at' && points.has(index.concept(value.id ?? '')?.type ?? '');
}
