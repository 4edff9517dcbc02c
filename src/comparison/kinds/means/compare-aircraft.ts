import type { Claim, Comparison, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { compared, incomparable } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { isOneBlow } from './one-blow';

/** Sorts of aircraft of which none is two: with a pilot, with rotors, with nobody aboard. */
const sorts: readonly (readonly string[])[] = [['warplane', 'reconnaissance'], ['helicopter'], ['drone']].map((names) =>
  names.map((name) => `thing:vehicle/aircraft/${name}`),
);

/** Compares the sorts of aircraft that one blow came from, where each is told by those who know of no other; null where it is not that. */
export function compareAircraft(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || !('name' in x.value) || !('name' in y.value)) return null;
  const [p, q] = [sortOf(x.value, scene.index), sortOf(y.value, scene.index)];
  if (p < 0 || q < 0 || p === q) return null;
  const slots = { a: x.value.name, b: y.value.name };
  if (!isOneBlow(a, b, scene)) return incomparable('agent.other-deed', slots);
  const both = [a, b].some((stance) => stance.some(({ claim }) => flewBoth(claim, stance === a ? q : p, scene)));
  return both ? incomparable('thing.apart', slots) : compared('conflicts', 'thing.siblings', slots);
}

const flying: ReadonlySet<string> = new Set(['agent', 'means']);

/** Whether the source of a claim, or the own words of its report, have aircraft of another sort deal blows as well. */
function flewBoth({ origin, report }: Claim, other: number, { claims, index }: Scene): boolean {
  return claims.some(
    (claim) =>
      (claim.origin === origin || (claim.report === report && claim.attribution.chain.length < 2)) &&
      traitsOf(claim.proposition.event).family === 'assault' &&
      claim.commitment.polarity === 'affirmed' &&
      claim.proposition.arguments.some(({ role, value }) => flying.has(role) && sortOf(value, index) === other),
  );
}

function sortOf(value: Value, index: ConceptIndex): number {
  const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
  return id === null ? -1 : sorts.findIndex((names) => names.some((name) => isA(id, name, index)));
}
