import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Words of several senses, told apart by what they befall, who does them, and what the report tells of. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Patient records were compromised.', ['breach']],
  ['en', 'The hackers exposed the files.', ['breach']],
  ['en', 'The worm took down the network.', ['outage']],
  ['en', 'The mayor received the money.', ['act']],
  ['en', 'The mayor received the ambassador.', ['meet']],
  ['en', 'The talks failed.', ['fail']],
  ['en', 'Nurses will strike in May.', ['labour-strike']],
  ['en', 'A strike by teachers was called off.', ['cancel', 'labour-strike']],
  ['en', 'A missile strike killed two men.', ['kill', 'strike']],
  ['en', 'The union was angry. It called a strike for Monday.', ['labour-strike']],
  ['en', 'The mayor plans to sell the port.', ['sell']],
  ['ar', 'خرجت خمسة صواريخ من الموصل.', ['launch']],
  ['ar', 'خرج الوزير من القاعة.', ['leave']],
  ['ar', 'بدأت وحدات تفتيش المنطقة.', ['begin', 'search']],
  ['en', 'The terms did not meet its demands.', ['act']],
];

describe('what a word means', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const events = claimsIn(language, text)
      .map(({ proposition }) => proposition.event)
      .filter((event) => event !== 'be');
    expect(events.sort()).toEqual([...expected].sort());
  });
});
