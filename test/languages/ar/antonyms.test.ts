import { expect, it } from 'vitest';
import { pack } from './arabic-pack';

const opposed = (a: string, b: string) =>
  pack.antonyms.get(pack.fold(a))?.has(pack.fold(b)) === true &&
  pack.antonyms.get(pack.fold(b))?.has(pack.fold(a)) === true;

it.each([
  ['رفع', 'خفض'],
  ['وافق', 'رفض'],
  ['موافقة', 'رفض'],
  ['ارتفاع', 'انخفاض'],
  ['نجاح', 'فشل'],
  ['دعم', 'عارض'],
  ['أعلى', 'أدنى'],
  ['بدء', 'انتهاء'],
  ['اتهم', 'برأ'],
])('%s and %s are opposites', (a, b) => {
  expect(opposed(a, b)).toBe(true);
});

it('does not oppose a word to itself', () => {
  expect([...pack.antonyms].filter(([word, others]) => others.has(word))).toEqual([]);
});
