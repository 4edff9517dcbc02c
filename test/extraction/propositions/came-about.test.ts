import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

/** Events that a verb behind them only says to have come about, or not. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The auction did not take place.', ['sell denied']],
  ['en', 'The auction took place.', ['sell']],
  ['en', 'The meeting was not held in Paris.', ['meet denied']],
  ['en', 'The raid was never carried out.', ['raid denied']],
  ['en', 'The meeting did not take place until Monday.', ['meet']],
  ['ar', 'الاجتماع لم يعقد.', ['meet denied']],
  ['ar', 'الانفجار لم يقع في المصنع.', ['explode denied']],
  ['ar', 'الاجتماع لم يعقد إلا يوم الاثنين.', ['meet']],
];

describe('an event and the verb that says whether it came about', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
