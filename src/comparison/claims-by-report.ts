import type { Claim } from '../model';
import { oncePerPart } from './once-per-scene';
import type { Scene } from './scene';

/** The claims of a report, in their order. */
export function claimsOfReport(report: string, scene: Scene): readonly Claim[] {
  scene.looks.atReport();
  return byReport(scene).get(report) ?? none;
}

const none: readonly Claim[] = [];

const byReport = oncePerPart(({ claims }): ReadonlyMap<string, readonly Claim[]> => {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.report);
    if (own === undefined) found.set(claim.report, [claim]);
    else own.push(claim);
  }
  return found;
});
