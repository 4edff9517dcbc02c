import type { Claim } from '../model';
import { claimsOfReport } from './claims-by-report';
import { oncePerPart } from './once-per-scene';
import type { Scene } from './scene';

/**
 * A function that works something out of the claims of one report when it is first asked of that, and gives the same ever after: where a
 * report more has come to a large incident, few others are asked of.
 *
 * @param work must not give undefined, and looks at nothing else
 */
export function oncePerReport<T>(work: (claims: readonly Claim[]) => T): (report: string, scene: Scene) => T {
  const all = oncePerPart(() => new Map<string, T>());
  return (report, scene) => {
    const claims = claimsOfReport(report, scene);
    const made = all(scene);
    let known = made.get(report);
    if (known === undefined) {
      known = work(claims);
      made.set(report, known);
    }
    return known;
  };
}
