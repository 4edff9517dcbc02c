import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'It was not a bomb.', ['be denied']],
  ['en', 'The object was not a spy balloon.', ['be denied']],
  ['en', 'The victims were not fighters.', ['be denied']],
  ['en', 'The victims were not only fighters.', ['be']],
  ['ar', 'لم يكن الجسم منطاد تجسس.', ['be denied']],
  ['ar', 'الضحايا ليسوا مقاتلين.', ['be denied']],
  ['ar', 'لم يكن الجيش يسيطر على المدينة.', ['seize denied']],
  ['ar', 'لم تكن الطائرة تحمل ركابا.', ['transport denied']],
  ['ar', 'لم يكن الجنود قد دخلوا القرية.', ['arrive denied']],
  ['ar', 'كان الجيش يسيطر على المدينة.', ['seize']],
];

describe('what a negated copula or auxiliary denies', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
