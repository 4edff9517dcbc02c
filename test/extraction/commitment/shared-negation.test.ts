import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The player is not injured or suspended.', ['wound denied', 'dismiss denied']],
  ['en', 'The minister has not resigned or been dismissed.', ['resign denied', 'dismiss denied']],
  ['en', 'The prince was neither arrested nor under house arrest.', ['detain denied', 'be denied']],
  ['en', 'No leak or explosion was reported.', ['leak denied possible', 'explode denied possible']],
  ['ar', 'لم تغلق الشركة المصنع أو تفصل العمال.', ['close denied', 'dismiss denied']],
  ['ar', 'أكدت الشركة عدم وقوع تسرب أو انفجار.', ['exist denied', 'leak denied', 'explode denied']],
  // "And" joins what was done to what was not.
  ['en', 'The minister did not resign and left the country.', ['resign denied', 'leave']],
  ['en', 'The bomb killed or wounded 30 people.', ['kill', 'wound']],
  ['ar', 'الوزير لم يستقل وغادر البلاد.', ['resign denied', 'leave']],
];

describe('"or" hands a negation on', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
