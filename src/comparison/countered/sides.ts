import type { Claim } from '../../model';
import type { Scene } from '../scene';

/** Two speakers of one report whose telling sets the one against the other. */
export interface Sides {
  readonly told: readonly Claim[];
  readonly countered: readonly Claim[];
}

/** The pairs of statements that reports of the incident set against each other. */
export function sidesIn({ claims }: Scene): readonly Sides[] {
  const byId = new Map<string, Claim>();
  const countering = claims.filter(({ counters }) => counters !== undefined);
  if (countering.length === 0) return [];
  for (const claim of claims) byId.set(claim.id, claim);
  const sides = new Map<string, { told: Claim[]; countered: readonly Claim[] }>();
  for (const claim of countering) {
    const ids = claim.counters as readonly string[];
    const key = `${claim.origin}|${ids.join(' ')}`;
    const known = sides.get(key);
    if (known !== undefined) {
      known.told.push(claim);
      continue;
    }
    const countered = ids.flatMap((id) => byId.get(id) ?? []);
    if (countered.length > 0) sides.set(key, { told: [claim], countered });
  }
  // Once origins are known the two may turn out to be one mouth.
  return [...sides.values()].filter(({ told, countered }) => told[0]?.origin !== countered[0]?.origin);
}
