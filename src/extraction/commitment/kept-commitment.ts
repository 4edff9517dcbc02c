import type { Certainty, Commitment, Stage } from '../../model/commitment';

/** How sure each certainty is, for comparing. */
export const weaker: Readonly<Record<Certainty, number>> = { certain: 3, probable: 2, possible: 1, unknown: 0 };

/** Commitments made so far, by focus and then by all else: there are few, and every claim has one. */
const made = new Map<string, Commitment[]>();
/** Commitments of one focus: polarity, certainty, stage, condition. */
const kinds = 2 * 4 * 3 * 2;
const stages: Readonly<Record<Stage, number>> = { accomplished: 0, attempted: 1, threatened: 2 };

/** The one commitment that is equal to another: claims share it. */
export function kept(commitment: Commitment): Commitment {
  const { polarity, certainty, stage, focus, conditional } = commitment;
  let list = made.get(focus);
  if (list === undefined) {
    list = new Array(kinds);
    made.set(focus, list);
  }
  const at =
    ((stages[stage] * 4 + weaker[certainty]) * 2 + (polarity === 'denied' ? 1 : 0)) * 2 + (conditional ? 1 : 0);
  const known = list[at];
  if (known === undefined) list[at] = commitment;
  return known ?? commitment;
}
