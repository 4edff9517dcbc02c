import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Denials of a text (published on 22 April 2024), and whether they speak of the story itself. */
const table: readonly (readonly [Language, string, 'news' | 'passing'])[] = [
  ['en', 'The truck caught fire when rockets that had not been launched exploded.', 'passing'],
  ['en', 'Police found a bomb that did not explode.', 'passing'],
  ['en', 'The bomb, which did not explode, was found in a car.', 'news'],
  ['en', 'The army said that the rockets were not launched.', 'news'],
  ['en', 'US troops had not been attacked since early February.', 'passing'],
  ['en', 'The company has not been hacked since 2019.', 'passing'],
  ['en', 'US troops had not been attacked since Saturday.', 'news'],
  ['ar', 'التهمت النار الشاحنة بسبب انفجار صواريخ لم تنطلق.', 'passing'],
  ['ar', 'عثرت الشرطة على قنبلة لم تنفجر.', 'passing'],
  ['ar', 'قال الجيش إن القنبلة لم تنفجر.', 'news'],
  ['ar', 'لم تتعرض القوات الأميركية لأي هجوم منذ مطلع فبراير.', 'passing'],
  ['ar', 'لم تتعرض القوات الأميركية لأي هجوم.', 'news'],
];

describe('denials in passing', () => {
  it.each(table)('%s: %s', (language, text, as) => {
    const denied = claimsIn(language, text, '2024-04-22T10:00:00.000Z').filter(
      ({ commitment }) => commitment.polarity === 'denied',
    );
    expect(denied.length).toBeGreaterThan(0);
    expect([...new Set(denied.map(({ background }) => (background ? 'passing' : 'news')))]).toEqual([as]);
  });
});
