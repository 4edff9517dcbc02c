import type { Claim } from '../../model';
import { oncePerReport } from '../once-per-report';
import type { Scene } from '../scene';

/** The claims of a claim's sentence, itself among them. */
export function claimsBeside(claim: Claim, scene: Scene): readonly Claim[] {
  return bySentence(claim.report, scene).get(sentenceOf(claim)) ?? [];
}

const bySentence = oncePerReport((claims): ReadonlyMap<number, readonly Claim[]> => {
  const found = new Map<number, Claim[]>();
  for (const claim of claims) {
    const key = sentenceOf(claim);
    const same = found.get(key);
    if (same === undefined) found.set(key, [claim]);
    else same.push(claim);
  }
  return found;
});

/** Tells the sentences of a report apart, those of its title by odd numbers. */
function sentenceOf({ evidence: { part }, sentence }: Claim): number {
  return 2 * sentence + (part === 'title' ? 1 : 0);
}
