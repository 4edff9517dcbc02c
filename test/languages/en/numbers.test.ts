import { describe, expect, it } from 'vitest';
import { tagged, tokens } from './tokens';

const quantities = (text: string) =>
  tokens(text)
    .filter(({ lexeme }) => lexeme.quantity !== null)
    .map(({ start, end, lexeme }) => {
      const { low, high, approximate } = lexeme.quantity as NonNullable<typeof lexeme.quantity>;
      return [text.slice(start, end), low, high, approximate];
    });

describe('numbers', () => {
  it.each<[string, [string, number, number | null, boolean]]>([
    ['12 people', ['12', 12, 12, false]],
    ['1,250 people', ['1,250', 1250, 1250, false]],
    ['7.8 on the scale', ['7.8', 7.8, 7.8, false]],
    ['twenty-one people', ['twenty-one', 21, 21, false]],
    ['two hundred and fifty people', ['two hundred and fifty', 250, 250, false]],
    ['1.5 million people', ['1.5 million', 1_500_000, 1_500_000, false]],
    ['half a million people', ['half a million', 500_000, 500_000, false]],
    ['a dozen people', ['a dozen', 12, 12, false]],
    ['a single missile', ['a single', 1, 1, false]],
    ['two dozen people', ['two dozen', 24, 24, false]],
    ['dozens of people', ['dozens', 20, 99, true]],
    ['scores of people', ['scores', 20, 99, true]],
    ['hundreds of people', ['hundreds', 200, 999, true]],
    ['tens of thousands of people', ['tens of thousands', 20_000, 99_999, true]],
    ['hundreds of thousands of people', ['hundreds of thousands', 200_000, 999_999, true]],
    ['several people', ['several', 3, 9, true]],
    ['a few people', ['a few', 3, 9, true]],
    ['a couple of people', ['a couple of', 2, 3, true]],
    ['several hundred people', ['several hundred', 300, 900, true]],
    ['100 to 300 people', ['100 to 300', 100, 300, false]],
    ['between 10 and 20 people', ['between 10 and 20', 10, 20, false]],
    ['10-15 people', ['10-15', 10, 15, false]],
    ['10–15 people', ['10–15', 10, 15, false]],
    ['2 to 3 million people', ['2 to 3 million', 2e6, 3e6, false]],
    ['$5m in cash', ['5m', 5e6, 5e6, false]],
    ['a 10km road', ['10', 10, 10, false]],
    ['a 7.8-magnitude quake', ['7.8', 7.8, 7.8, false]],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it.each([
    'It won 2-1 on Flight 752.',
    'the 93rd Brigade',
    'Article 5 of MH17',
    'in 2011',
    'a 19-year-old man',
    'at 14:30',
    'the first attack',
  ])('counts nothing: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it('leaves "from A to B" two figures', () => {
    expect(quantities('rose from 10 to 12 people').map(([text]) => text)).toEqual(['10', '12']);
  });

  it.each(['3G', 'a 4G network', '2L of water', '₹2L'])('reads a capital of no table behind a figure: %s', (text) => {
    expect(
      tokens(text)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    ).toMatch(/\d [GL]/u);
  });

  it('gives units and signs tokens of their own', () => {
    expect(tagged('$5 million, 10km, 5% of 3 tonnes')).toBe(
      '$/noun 5 million/number ,/comma 10/number km/noun ,/comma 5/number %/noun of/preposition 3/number tonnes/noun',
    );
  });
});
