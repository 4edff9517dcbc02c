import type { Comparison } from '../../../model';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';

/** From where was it launched, did it come, did they set out? */
export const origin: Kind = {
  kind: 'origin',
  values: ['place', 'actor', 'thing'],
  camps: true,
  wording: { en: 'From where: {{about}}?', ar: 'من أين: {{about}}؟' },
  answers: (claim, scene) =>
    fromRoles(
      claim,
      ['origin'],
      `${scene.happenings.of(claim).id}:${claim.proposition.event}`,
      ({ kind }) => kind === 'place' || kind === 'actor' || kind === 'thing',
    ),
  compare: (a: Stance, b: Stance, scene: Scene): Comparison => unlessToldByOne(compareStances(a, b, scene), a, b),
};
