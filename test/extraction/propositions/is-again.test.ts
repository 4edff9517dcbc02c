import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Whether a sentence tells something as another of its kind. */
const table: readonly (readonly [Language, string, boolean])[] = [
  ['en', 'Another train derailed near Springfield.', true],
  ['en', 'The fire was the second blaze at the plant in a month.', true],
  ['en', 'A third explosion shook the harbour on Monday.', true],
  ['en', 'The train derailed on Monday.', false],
  ['en', 'Another 12 people were killed in the blast.', false],
  ['en', 'Police arrested a second suspect on Monday.', false],
  ['ar', 'تحطمت طائرة أخرى يوم الإثنين.', true],
  ['ar', 'اندلع حريق ثان في المصنع يوم الإثنين.', true],
  ['ar', 'وقع الانفجار يوم الإثنين، وهو ثاني حادث من نوعه خلال شهر.', true],
  ['ar', 'اندلع حريق في المصنع يوم الإثنين.', false],
  ['ar', 'قتل 12 شخصا آخرون في الانفجار.', false],
];

describe('what is told as another of its kind', () => {
  it.each(table)('%s: %s', (language, text, again) => {
    expect(claimsIn(language, text).some(({ proposition }) => proposition.again === true)).toBe(again);
  });
});
