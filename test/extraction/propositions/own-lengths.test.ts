import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Sentence → `event amount unit` of whatever is told to have gone on for a while. */
function lengthsIn(text: string): string[] {
  return claimsIn('en', text).flatMap(({ proposition: { event, arguments: roles } }) =>
    roles.flatMap(({ value }) =>
      value.kind === 'quantity' && value.measure === 'duration' ? [`${event} ${value.best} ${value.unit}`] : [],
    ),
  );
}

const table: readonly (readonly [string, readonly string[]])[] = [
  ['He was given a four-year jail sentence.', ['sentence 1460 day']],
  ['The court handed down a 5-month suspended sentence.', ['sentence 150 day']],
  ['The striker got a two-year ban.', ['ban 730 day']],
  ['The eight-hour siege ended at dawn.', ['besiege 28800 second']],
  // An age, a part, a silence: nothing that goes on.
  ['The four-year-old boy slept.', []],
  ['The two-storey house burned.', []],
  ['The one-minute silence was broken.', []],
];

describe('how long, in an adjective', () => {
  it.each(table)('%s', (text, expected) => {
    expect(lengthsIn(text)).toEqual(expected);
  });
});
