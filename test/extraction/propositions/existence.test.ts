import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'There was no explosion.', ['exist denied', 'explode denied']],
  ['en', 'There was no aircraft over the city.', ['exist denied']],
  ['ar', 'لا يوجد دليل على وقوع انفجار.', ['exist denied', 'explode denied probable']],
];

describe('what is or is not there', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
