import type { Claim, Share, Value } from '../../model';

/** How much of a group a claim speaks of: a share of it, the `one` that is known, or `another` that nothing ties to it. */
export type Reach = Share | 'one' | 'another';

/** How much of what bears a state a claim says to be in it. */
export function shareOf({ proposition: { share, none }, commitment }: Claim, bearer: Value | null): Reach {
  // "Not all of the gates were open", where not one of them is denied.
  if (share === 'all' && commitment.polarity === 'denied' && none !== true) return 'some';
  if (share !== undefined) return share;
  return bearer?.kind === 'thing' && !bearer.definite ? 'another' : 'one';
}

/** Whether what is so of the one share and not of the other cannot both be: all against some; what is so of most leaves room for the rest. */
export function sharesMeet(a: Reach, b: Reach): boolean {
  if (isWhole(a) && isWhole(b)) return true;
  if (a === 'one' && b === 'one') return true;
  if (!isWhole(a) && !isWhole(b)) return false;
  const other = isWhole(a) ? b : a;
  return other === 'some' || other === 'most' || ((a === 'all' || b === 'all') && other !== 'another');
}

function isWhole(share: Reach): boolean {
  return share === 'all' || share === 'group';
}
