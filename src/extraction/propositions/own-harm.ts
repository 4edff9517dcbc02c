import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';
import { eventOf } from './event-at';

/**
 * «أصيب بجروح», «لم يصب بأذى»: a noun of harm under the preposition of a verb of harm names what the verb tells already. It is no
 * means of it, and no other harm.
 */
export function tellHarmOnce(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const verb of drafts.slice()) {
    if (verb.nominal || verb.event !== 'wound') continue;
    for (const slot of verb.slots.slice()) {
      if (slot.role !== 'means' || slot.phrase < 0) continue;
      const event = eventOf(scene, senses(slot.phrase));
      if (event !== 'wound' && event !== 'harm') continue;
      verb.slots.splice(verb.slots.indexOf(slot), 1);
      const { from, to } = scene.phrases[slot.phrase] as { readonly from: number; readonly to: number };
      const noun = drafts.findIndex(({ nominal, token }) => nominal && token >= from && token < to);
      if (noun >= 0) drafts.splice(noun, 1);
    }
  }
}
