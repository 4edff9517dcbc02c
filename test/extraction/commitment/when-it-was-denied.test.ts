import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

/** What only says when the denied is said to have been is not denied; what it is said to have brought about is. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['ar', 'نفت الحكومة أن يكون الجيش قد استولى على السلطة عقب سماع إطلاق نار في الثكنات.', ['seize denied', 'shoot']],
  ['ar', 'نفى الوزير احتجاز الرئيس في أعقاب إطلاق نار كثيف قرب القصر.', ['detain denied', 'shoot']],
  ['ar', 'نفى الجيش قصف المدرسة بعد انفجار هز المدينة.', ['strike denied', 'explode', 'quake']],
  ['ar', 'نفى المتحدث مقتل جنود إثر هجوم على القاعدة.', ['kill denied', 'attack', 'kill denied focus=cause']],
  [
    'ar',
    'نفت الشركة سقوط الطائرة بسبب عطل في المحرك.',
    ['crash denied', 'malfunction denied', 'crash denied focus=cause'],
  ],
  ['en', 'The minister denied the president was detained following heavy gunfire.', ['detain denied', 'shoot']],
];

describe('when what is denied was', () => {
  it.each(table)('%s %s', (language, text, expected) => expect(stancesOf(language, text)).toEqual(expected));
});
