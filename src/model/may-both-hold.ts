import type { PairRelation } from './question';

/** Why two answers can be set against each other though nothing shows that only one of them holds. */
const reasons: ReadonlySet<string> = new Set([
  /** What might have done it was not there, and the other answer need not mean that. */
  'cause.absent',
  /** The one stayed until some moment; the other tells of leaving, and not that it was before. */
  'happening.course',
  /** The one denies no more than a manner. */
  'polarity.manner',
  /** A report tells the one in answer to the other, and no more is known of them. */
  'telling.countered',
]);

/**
 * Whether the sides of a conflict are set against each other and may both hold all the same: no two of them are known to
 * exclude each other. False where there is no conflict.
 */
export function mayBothHold({
  matrix,
}: {
  readonly matrix: readonly Pick<PairRelation, 'relation' | 'reason'>[];
}): boolean {
  const against = matrix.filter(({ relation }) => relation === 'conflicts');
  return against.length > 0 && against.every(({ reason }) => reasons.has(reason));
}
