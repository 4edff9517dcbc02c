import type { Comparison } from '../../../model';
import { tellsOfIncident } from '../../alignment/event-group';
import { sameDeed } from '../../alignment/same-deed';
import { incomparable } from '../../comparison';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';

/** By what means? */
export const means: Kind = {
  kind: 'means',
  values: ['thing', 'happening'],
  camps: true,
  wording: { en: 'By what means: {{about}}?', ar: 'بأي وسيلة: {{about}}؟' },
  answers: (claim, scene) =>
    fromRoles(
      claim,
      ['means'],
      scene.happenings.of(claim).id,
      (value) => value.kind === 'thing' || value.kind === 'happening',
    ),
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const incident = tellsOfIncident(a[0].claim.proposition.event) && tellsOfIncident(b[0].claim.proposition.event);
    if (!incident || !sameDeed(a, b, scene)) return incomparable('agent.other-deed', found.slots);
    return unlessToldByOne(found, a, b);
  },
};
