import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { Counted, Draft } from './draft';

/**
 * What a toll that rose or fell reached: told of the toll, it is no second figure of the rise («ارتفع عدد القتلى إلى 74 شخصا»); else it is of
 * the harm that the toll names («ارتفاع ضحايا الحريق إلى 82 شخصا»).
 */
export function settleReached(_: Scene, drafts: readonly Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const draft of drafts) {
    if (draft.event !== 'rise' && draft.event !== 'fall') continue;
    for (let at = draft.quantities.length - 1; at >= 0; at--) {
      const own = draft.quantities[at] as Counted;
      if (own.quantity.measure !== null || own.quantity.unit !== 'person') continue;
      if (drafts.some((other) => other !== draft && tellsOf(other, own))) draft.quantities.splice(at, 1);
      else if (own.quantity.effect === null) {
        const effect = harmOf(draft, senses);
        if (effect !== null) draft.quantities[at] = { ...own, quantity: { ...own.quantity, effect } };
      }
    }
  }
}

function tellsOf({ event, quantities }: Draft, own: Counted): boolean {
  if (event === 'rise' || event === 'fall') return false;
  return quantities.some(({ phrase, quantity }) => phrase === own.phrase && quantity.effect !== null);
}

function harmOf({ slots }: Draft, senses: (phrase: number) => PhraseSense): PhraseSense['casualty'] {
  for (const { role, phrase } of slots) {
    if (role !== 'patient' || phrase < 0) continue;
    const { casualty, number } = senses(phrase);
    if (casualty !== null && number < 0) return casualty;
  }
  return null;
}
