import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import type { Draft } from './draft';

/** "Turnout in Sidon was 42 percent", «نسبة المشاركة في صيدا»: the place between a turnout and its figure is that of both. */
export function takePlaces(
  scene: Scene,
  draft: Draft,
  named: number,
  { index }: Phrase,
  senses: (phrase: number) => PhraseSense,
): void {
  for (let at = named + 1; at < index; at++) {
    const { prep } = scene.phrases[at] as Phrase;
    const isPlace = prep >= 0 && marksAt(scene.tokens, prep)[0] === 'place' && senses(at).places.length > 0;
    if (isPlace) draft.slots.push({ role: 'place', phrase: at });
  }
}

/** «المضربين لا يتجاوزون 40 بالمائة»: where no verb is needed, persons right before their share. */
export function isOfThoseBefore(
  { phrases, pack }: Scene,
  { index, from }: Phrase,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const before = phrases[index - 1];
  if (before === undefined || pack.order !== 'verb-first' || before.prep >= 0 || before.to !== from) return false;
  const { animate, number } = senses(before.index);
  return animate && number < 0;
}
