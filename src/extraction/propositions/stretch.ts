import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import type { Draft } from './draft';

/** Widens the span of a draft over its own words: from its first argument to its last, inside its sentence. */
export function stretch(scene: Scene, draft: Draft): void {
  const limit = 26;
  for (const slot of draft.slots) {
    if (slot.time !== undefined) {
      widen(draft, slot.time, slot.time + 1, limit);
      continue;
    }
    const phrase = elementAt(scene.phrases, slot.phrase);
    if (phrase === undefined) continue;
    widen(draft, phrase.prep >= 0 ? phrase.prep : phrase.from, phrase.to, limit);
  }
  for (const { from, to } of draft.quantities) widen(draft, from, to, limit);
}

function widen(draft: Draft, from: number, to: number, limit: number): void {
  if (Math.max(draft.to, to) - Math.min(draft.from, from) > limit) return;
  if (from < draft.from) draft.from = from;
  if (to > draft.to) draft.to = to;
}
