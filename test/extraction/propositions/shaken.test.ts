import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** What a text tells, by classes of event. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'A powerful blast rocked the camp early on Saturday.', ['explode']],
  ['en', 'Protests rocked the capital on Monday.', ['protest']],
  ['en', 'An air strike jolted the town.', ['strike']],
  ['en', 'An earthquake rocked the city on Monday.', ['quake']],
  ['en', 'The ground rocked for a minute.', ['quake']],
  ['ar', 'هز انفجار ضخم المدينة فجر السبت.', ['explode']],
  ['ar', 'احتجاجات هزت العاصمة.', ['protest']],
  ['ar', 'زلزال هز المدينة يوم الاثنين.', ['quake']],
];

describe('what shakes a place', () => {
  it.each(table)('%s: %s', (language, text, events) => {
    expect([...new Set(claimsIn(language, text).map(({ proposition }) => proposition.event))]).toEqual(events);
  });
});
