import type { Draft } from './draft';

/** What befalls bodies in one blow, so that the others are those whom the rest of it befell. */
const blows: ReadonlySet<string | null> = new Set([
  'killed',
  'wounded',
  'casualties',
  'hospitalised',
  'missing',
  'poisoned',
]);

/**
 * "Killed five and wounded ten others" wounded ten in all: others are besides only where the sentence counted the like before.
 * Where nothing was counted before, another 20,000 marchers and two other buildings come on top of what is told elsewhere.
 */
export function settleOthers(drafts: readonly Draft[]): void {
  if (drafts.every(({ quantities }) => quantities.length === 0)) return;
  const counted = new Set<string | null>();
  for (const draft of drafts) {
    for (const [at, one] of draft.quantities.entries()) {
      const { scope, effect } = one.quantity;
      // Nobody else is nobody besides, wherever the rest is counted.
      if (
        scope.part === 'other' &&
        one.quantity.high !== 0 &&
        !counted.has(effect) &&
        (blows.has(effect) || counted.size > 0)
      ) {
        draft.quantities[at] = { ...one, quantity: { ...one.quantity, scope: { ...scope, part: 'total' } } };
      }
      counted.add(effect);
    }
  }
}
