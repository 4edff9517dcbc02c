import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** "Over" before what it names as a cause, and before a time or a place. */
const table: readonly (readonly [string, string | null])[] = [
  ['Ruiz resigned over the scandal.', 'the scandal'],
  ['A journalist was jailed over her reporting.', 'her reporting'],
  ['Workers protested over pay.', 'pay'],
  ['Pressure rose over the past few days.', null],
  ['Ruiz resigned over the weekend.', null],
  ['Protests grew over the course of the year.', null],
  ['Jets dropped leaflets over the town.', null],
];

describe('"over" as a cause', () => {
  it.each(table)('%s', (text, cause) => {
    const told = claimsIn('en', text).flatMap(({ proposition }) => proposition.arguments);
    const value = told.find(({ role }) => role === 'cause')?.value;
    expect(value !== undefined && 'name' in value ? value.name : null).toBe(cause);
  });
});
