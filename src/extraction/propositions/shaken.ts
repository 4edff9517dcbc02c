import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { alteredDraft } from './blank-draft';
import type { Draft } from './draft';

/**
 * "A blast rocked the camp", «هز انفجار المدينة», "protests shook the capital": what shakes a place is what happened there,
 * and no earthquake.
 */
export function asWhatShook(
  scene: Scene,
  draft: Draft,
  { subject }: Relations,
  senses: (phrase: number) => PhraseSense,
): Draft {
  if (draft.event !== 'quake' || draft.nominal || subject < 0) return draft;
  const told = scene.tokens[senses(subject).event];
  const event = told === undefined ? undefined : senseOf(told as Token, 'event')?.event;
  if (event === undefined || event === 'quake') return draft;
  return alteredDraft(draft, { event, slots: draft.slots.filter(({ phrase }) => phrase !== subject) });
}
