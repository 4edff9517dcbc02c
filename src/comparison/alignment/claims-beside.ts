import type { Claim } from '../../model';
import { oncePerPart } from '../once-per-scene';
import type { Scene } from '../scene';

/** The claims of a claim's sentence, itself among them. */
export function claimsBeside(claim: Claim, scene: Scene): readonly Claim[] {
  scene.looks.atReport();
  return bySentence(scene).get(sentenceOf(claim)) ?? [];
}

const bySentence = oncePerPart(({ claims }): ReadonlyMap<string, readonly Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = sentenceOf(claim);
    const same = found.get(key);
    if (same === undefined) found.set(key, [claim]);
    else same.push(claim);
  }
  return found;
});

function sentenceOf({ report, evidence: { part }, sentence }: Claim): string {
  return `${report}|${part}|${sentence}`;
}
