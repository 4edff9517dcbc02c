import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'There was no explosion.', ['exist denied', 'explode denied']],
  ['en', 'There was no aircraft over the city.', ['exist denied']],
  ['ar', 'لا يوجد دليل على وقوع انفجار.', ['explode denied probable']],
  // Of what is no event, the thing is not there, rather than the words about it.
  ['en', 'The agency found no evidence of nerve gas.', ['exist denied']],
  ['en', 'There was no evidence of a leak.', ['leak denied']],
  ['en', 'No drone had been in the air over Babil.', ['exist denied']],
  ['ar', 'أي مقاتلات لم تكن في السماء.', ['exist denied']],
];

describe('what is or is not there', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
