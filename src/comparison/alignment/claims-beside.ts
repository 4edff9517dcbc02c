import type { Claim } from '../../model';
import type { Scene } from '../scene';

const bySentence = new WeakMap<Scene, ReadonlyMap<string, readonly Claim[]>>();

/** The claims of a claim's sentence, itself among them. */
export function claimsBeside(claim: Claim, scene: Scene): readonly Claim[] {
  let known = bySentence.get(scene);
  if (known === undefined) {
    const found = new Map<string, Claim[]>();
    for (const one of scene.claims) {
      const key = sentenceOf(one);
      const same = found.get(key);
      if (same === undefined) found.set(key, [one]);
      else same.push(one);
    }
    known = found;
    bySentence.set(scene, known);
  }
  return known.get(sentenceOf(claim)) ?? [];
}

function sentenceOf({ report, evidence: { part }, sentence }: Claim): string {
  return `${report}|${part}|${sentence}`;
}
