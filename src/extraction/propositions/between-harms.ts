import type { Token } from '../../model/token';
import { coordinated } from '../syntax/coordinated';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { quantityOf } from '../values/quantity';
import { blankDraft } from './blank-draft';
import type { Draft } from './draft';

/**
 * «50 شخصا بين قتيل وجريح»: so many were killed or hurt, and neither one killed nor one hurt is told of, nor fifty of either.
 */
export function settleBetween(scene: Scene, drafts: Draft[], senses: (phrase: number) => PhraseSense): void {
  for (const phrase of scene.phrases) {
    if (senses(phrase.index).casualty === null || !standsBetween(scene, phrase)) continue;
    const harmed = [phrase.index, ...coordinated(scene, phrase.index)].filter((at) => senses(at).casualty !== null);
    const counted = scene.phrases[phrase.index - 1];
    if (harmed.length < 2 || counted === undefined || counted.to !== phrase.prep) continue;
    if (senses(counted.index).number < 0) continue;
    const heads = new Set(harmed.map((at) => (scene.phrases[at] as Phrase).head));
    for (let at = drafts.length - 1; at >= 0; at--) if (heads.has((drafts[at] as Draft).token)) drafts.splice(at, 1);
    unite(scene, drafts, counted, phrase, senses);
  }
}

function standsBetween({ tokens }: Scene, { prep }: Phrase): boolean {
  return prep >= 0 && senseOf(tokens[prep] as Token, 'locative')?.relation === 'between';
}

/** One figure of those who came to harm, whichever verb took it. */
function unite(
  scene: Scene,
  drafts: Draft[],
  counted: Phrase,
  { head, to }: Phrase,
  senses: (phrase: number) => PhraseSense,
): void {
  let told = false;
  for (const draft of drafts)
    for (const [at, one] of draft.quantities.entries()) {
      if (one.phrase !== counted.index || one.quantity.measure !== null) continue;
      draft.quantities[at] = { ...one, quantity: { ...one.quantity, effect: 'casualties' } };
      told ||= draft.event !== 'measure';
    }
  const quantity = told ? null : quantityOf(scene, counted, senses(counted.index), 'casualties', true);
  if (quantity === null) return;
  const draft: Draft = blankDraft(head, 'harm', counted.from, to);
  draft.quantities.push({ quantity, phrase: counted.index, from: counted.from, to, implied: false });
  drafts.push(draft);
}
