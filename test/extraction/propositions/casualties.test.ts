import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The death toll rose to 45.', ['{45 person killed}']],
  ['en', 'The death toll stands at 45, with 100 injured.', ['{45 person killed}', '{100 person wounded}']],
  ['en', 'The death toll hits 34.', ['{34 person killed}']],
  ['en', 'Flood death toll tops 200.', ['{200 person killed thing:phenomenon/flood}']],
  ['en', 'No casualties were reported.', ['{0 person casualties}']],
  ['en', 'He said 20 of the wounded were in critical condition.', ['{20 person wounded subset}']],
  ['en', 'The attack left 39 dead and 66 wounded.', ['{39 person killed}', '{66 person wounded}']],
  ['ar', 'ارتفعت حصيلة القتلى إلى 45.', ['{45 person killed}']],
  ['ar', 'بلغت حصيلة ضحايا المركب ستة غرقى.', ['{6 person killed}']],
];

describe('counts in nouns', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
