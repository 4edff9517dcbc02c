import type { Argument, Claim, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { claimsOfReport } from '../../claims-by-report';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareValues } from '../../values';

/** Sorts of what is struck of which nothing is two at once, nor mistaken for the ground that it stands on. */
const sorts: readonly (readonly string[])[] = [
  ['building/hospital'],
  ['building/school', 'building/university'],
  ['building/mosque'],
  ['building/church'],
  ['building/temple'],
  ['building/police-station'],
  ['building/base'],
  ['building/depot/arsenal'],
  ['building/prison'],
  ['building/embassy'],
  ['building/airport'],
  ['building/stadium'],
  ['building/hotel'],
  ['building/restaurant'],
  ['building/market'],
  ['building/bank'],
  ['building/refinery'],
  ['building/power-plant'],
  ['building/railway'],
  ['building/farm'],
  ['vehicle/bus'],
  ['vehicle/train'],
  ['vehicle/ship'],
  ['vehicle/aircraft'],
  ['vehicle/military'],
  ['group/convoy'],
].map((names) => names.map((name) => `thing:${name}`));

/**
 * Whether two stances have one blow fall on two things of different sorts: told by two sources, of one weapon or attack that both
 * know ("the missile", "the cyberattack") or with one toll, and each report names this one only.
 */
export function fellOnTwo(a: Stance, b: Stance, scene: Scene): boolean {
  const [p, q] = [sortOf(a[0].value, scene.index), sortOf(b[0].value, scene.index)];
  if (p < 0 || q < 0 || p === q) return false;
  return somePair(
    a,
    b,
    ({ claim: x }, { claim: y }) =>
      rivals(x, y) &&
      areBlows(x, y) &&
      namesNoOther(x, p, scene) &&
      namesNoOther(y, q, scene) &&
      (shareWeapon(x, y, scene.index) || shareToll(x, y, scene)) &&
      !areElsewhere(x, y, scene.index),
  );
}

function areBlows(x: Claim, y: Claim): boolean {
  return [x, y].every(
    ({ proposition: { event, serial }, commitment }) =>
      serial !== true &&
      commitment.polarity === 'affirmed' &&
      commitment.stage === 'accomplished' &&
      (traitsOf(event).family === 'assault' || traitsOf(event).family === 'technology'),
  );
}

function sortOf(value: Value, index: ConceptIndex): number {
  const id = value.kind === 'thing' ? value.id : value.kind === 'place' ? value.thing : null;
  return id === null ? -1 : sorts.findIndex((names) => names.some((name) => isA(id, name, index)));
}

const struck: ReadonlySet<string> = new Set(['patient', 'target']);

/** Of an attack on many things each report names some. */
function namesNoOther({ report }: Claim, sort: number, scene: Scene): boolean {
  return claimsOfReport(report, scene).every(
    ({ proposition: { event, arguments: roles } }) =>
      traitsOf(event).family !== 'assault' ||
      roles.every(({ role, value }) => {
        const one = struck.has(role) ? sortOf(value, scene.index) : -1;
        return one < 0 || one === sort;
      }),
  );
}

const dealt: ReadonlySet<string> = new Set(['means', 'cause']);

function shareWeapon(x: Claim, y: Claim, index: ConceptIndex): boolean {
  const of = ({ proposition }: Claim): readonly Argument[] =>
    proposition.arguments.filter(({ role }) => dealt.has(role));
  return of(x).some(({ value: one }) =>
    of(y).some(({ value: other }) => {
      const { relation } = compareValues(one, other, index);
      return isKnown(one) && isKnown(other) && (relation === 'equivalent' || relation === 'refines');
    }),
  );
}

/** "The missile", "the attack": one that is known. */
function isKnown(value: Value): boolean {
  if (value.kind === 'thing') return value.definite;
  return value.kind === 'happening' && /^(?:the|ال)/iu.test(value.name);
}

/** Both reports count the same dead or wounded, and more than one. */
function shareToll(x: Claim, y: Claim, scene: Scene): boolean {
  const [mine, yours] = [tollsIn(x.report, scene), tollsIn(y.report, scene)];
  return [...mine].some((toll) => yours.has(toll));
}

function tollsIn(report: string, scene: Scene): ReadonlySet<string> {
  const tolls = new Set<string>();
  for (const claim of claimsOfReport(report, scene)) {
    for (const { value } of claim.proposition.arguments)
      if (value.kind === 'quantity' && value.low === value.high && value.best > 1)
        if (value.effect === 'killed' || value.effect === 'wounded') tolls.add(`${value.effect} ${value.best}`);
  }
  return tolls;
}

const settings: ReadonlySet<string> = new Set(['place', 'time']);

function areElsewhere(x: Claim, y: Claim, index: ConceptIndex): boolean {
  return x.proposition.arguments.some(
    ({ role, value }) =>
      settings.has(role) &&
      y.proposition.arguments.some(
        (other) => other.role === role && compareValues(value, other.value, index).relation === 'conflicts',
      ),
  );
}
