import type { Claim } from '../../model';

/** Sentences between what one says and what another answers. */
const near = 1;

/** Whether a report sets a yes and a no of two mouths one after the other: "The union said no permit was given. The council said one was." */
export function isBeside(a: Claim, b: Claim): boolean {
  if (a.report !== b.report || a.evidence.part !== b.evidence.part || Math.abs(a.sentence - b.sentence) > near)
    return false;
  return a.attribution.chain.length > 1 && b.attribution.chain.length > 1;
}
