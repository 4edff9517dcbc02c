import type { Comparison, Role, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { sameDeed } from '../../alignment/same-deed';
import { compared, incomparable } from '../../comparison';
import type { Kind, Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareStances, unlessToldByOne } from '../../stance';
import { standingOf } from '../../values/standing';
import { exclusiveStandings } from '../../values/standing-of-persons';
import { fromRoles } from '../from-roles';
import { fellOnTwo } from './one-blow';

const struck: readonly Role[] = ['target', 'patient'];
const aimedAt: readonly Role[] = ['target'];
const takes = ({ kind }: Value) => kind === 'thing' || kind === 'place' || kind === 'actor';

/** What or who was it aimed at? */
export const target: Kind = {
  kind: 'target',
  values: ['thing', 'place', 'actor'],
  camps: true,
  wording: { en: 'What was hit: {{about}}?', ar: 'ما الذي استُهدف: {{about}}؟' },
  answers(claim, scene) {
    const assault = traitsOf(claim.proposition.event).family === 'assault';
    // What the blow fell on is what is asked: the train of one account and the houses of another are two answers to it.
    const topic = () => {
      const { id } = scene.happenings.of(claim);
      return id.startsWith('incident:') ? scene.happenings.main : id;
    };
    return fromRoles(claim, assault ? struck : aimedAt, topic, takes);
  },
  /** An attack may hit many things: only what is of another standing in war, or a denial, is a conflict. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison {
    const found = byStanding(a, b, scene) ?? bySort(a, b, scene) ?? compareStances(a, b, scene);
    if (found.relation !== 'conflicts') return found;
    const excludes =
      found.reason === 'thing.sorts' ||
      found.reason === 'thing.civilian' ||
      found.reason === 'target.standing' ||
      found.reason.startsWith('denial.');
    if (!excludes || !sameDeed(a, b, scene) || !(found.reason.startsWith('denial.') || isVouchedFor(a, b)))
      return incomparable('target.several', found.slots);
    return unlessToldByOne(found, a, b);
  },
};

/** One of the two is somebody's word: what outlets tell of an attack in their own voices are its many targets. */
function isVouchedFor(a: Stance, b: Stance): boolean {
  return [...a, ...b].some(({ claim }) => claim.attribution.chain.length > 1);
}

/** "The targets were fighters", «المستهدفون عمال»: said of all that were aimed at. */
function areTargets(a: Stance, b: Stance): boolean {
  return [a[0], b[0]].every(({ claim }) => claim.proposition.event === 'target');
}

/** One blow that two sources have fall on two sorts of thing. */
function bySort(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || !fellOnTwo(a, b, scene)) return null;
  const name = (value: Value) => ('name' in value ? value.name : '');
  return compared('conflicts', 'thing.sorts', { a: name(x.value), b: name(y.value) });
}

function classOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
}

/** "A military train" and "a residential quarter": each account has the other's blow fall where it may not, or may. */
function byStanding(a: Stance, b: Stance, { index, happenings }: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies) return null;
  const [p, q] = [standingOf(x.value, index), standingOf(y.value, index)];
  const [k, l] = [classOf(x.value), classOf(y.value)];
  const apart = k !== null && l !== null && areTargets(a, b) && exclusiveStandings(k, l, index);
  if (!apart && (p === null || q === null || p === q)) return null;
  const ofOneBlow = [x, y].every(
    ({ claim }) =>
      /^incident(?::|$)/u.test(happenings.of(claim).id) && traitsOf(claim.proposition.event).family === 'assault',
  );
  if (!ofOneBlow) return null;
  const name = (value: Value) => ('name' in value ? value.name : '');
  return compared('conflicts', 'target.standing', { a: name(x.value), b: name(y.value) });
}
