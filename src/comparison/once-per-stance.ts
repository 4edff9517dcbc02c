import type { Stance } from './kind';
import { oncePerPart } from './once-per-scene';
import type { Scene } from './scene';

/**
 * A function that works something out of one stance in its scene when it is first asked, and gives the same ever after: each stance of a
 * question is set against every other.
 *
 * @param work must not give undefined
 */
export function oncePerStance<T>(work: (stance: Stance, scene: Scene) => T): (stance: Stance, scene: Scene) => T {
  const all = oncePerPart(() => new Map<Stance, T>());
  return (stance, scene) => {
    const made = all(scene);
    let known = made.get(stance);
    if (known === undefined) {
      known = work(stance, scene);
      made.set(stance, known);
    }
    return known;
  };
}
