import type { Scene } from './scene';

/**
 * A function that works something out of a whole scene when it is first asked, and gives the same for that scene ever after.
 *
 * What it gives is kept with the scene and goes with it. A `WeakMap` by scenes would live for as long as the program: until the
 * next full collection engines take all that such a table holds for living, and with it every claim of every scene so far.
 *
 * @param work must not give undefined
 */
export function oncePerScene<T>(work: (scene: Scene) => T): (scene: Scene) => T {
  return (scene) => {
    scene.looks.atAll();
    const known = scene.known.get(work);
    if (known !== undefined) return known as T;
    const made = work(scene);
    scene.known.set(work, made);
    return made;
  };
}

/**
 * The same for what holds something of each report, each claim or each stance by itself, and is asked for that alone: whoever looks
 * into it looks no farther than at what he asks for.
 */
export function oncePerPart<T>(work: (scene: Scene) => T): (scene: Scene) => T {
  return (scene) => {
    const known = scene.known.get(work);
    if (known !== undefined) return known as T;
    const made = scene.looks.aside(work, scene);
    scene.known.set(work, made);
    return made;
  };
}
