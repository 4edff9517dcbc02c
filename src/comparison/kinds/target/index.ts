import type { Comparison, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { sameDeed } from '../../alignment/same-deed';
import { incomparable } from '../../comparison';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { fromRoles } from '../from-roles';

const takes = ({ kind }: Value) => kind === 'thing' || kind === 'place' || kind === 'actor';

/** What or who was it aimed at? */
export const target: Kind = {
  kind: 'target',
  values: ['thing', 'place', 'actor'],
  camps: true,
  wording: { en: 'What was hit: {{about}}?', ar: 'ما الذي استُهدف: {{about}}؟' },
  answers(claim, scene) {
    const assault = traitsOf(claim.proposition.event).family === 'assault';
    return fromRoles(claim, assault ? ['target', 'patient'] : ['target'], scene.happenings.of(claim).id, takes);
  },
  /** An attack may hit many things: only what classes of person exclude (civilians, fighters), or a denial, is a conflict. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const found = compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const excludes = found.reason === 'thing.civilian' || found.reason.startsWith('denial.');
    if (!excludes || !sameDeed(a, b, scene)) return incomparable('target.several', found.slots);
    return unlessToldByOne(found, a, b);
  },
};
