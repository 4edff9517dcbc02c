import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, quadratic } from '../../growth';
import { pack } from './tokens';

const words = fc.constantFrom(
  ..."The fire on Sunday , . \" “ ” ( ) killed at least 1,000 people between 10 and \n \n\n U.S. - Mr. Iraq says 's ’ n't last two days ago that hit $ 5 % may of May 4:17 a.m. al- \u202e".split(
    ' ',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
);

describe('sentences', () => {
  it('never throw; their spans are in order and within bounds', () => {
    fc.assert(
      fc.property(text, fc.nat(50), fc.nat(250), (all, start, end) => {
        let at = Math.min(start, all.length);
        for (const sentence of pack.sentences(all, start, end)) {
          expect(sentence.tokens[0]?.start).toBe(sentence.start);
          expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            at = token.end;
          }
        }
        expect(at).toBeLessThanOrEqual(Math.max(Math.min(start, all.length), Math.min(end, all.length)));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '.',
    'a',
    '"',
    '(',
    '”',
    "'s ",
    'fire ',
    'the last ',
    'one hundred and ',
    'Union of ',
    '1-2 ',
    'on Sunday ',
    'he said that ',
    'U.S. ',
    ', ',
  ])('take linear time on %j', (unit) => {
    const read = (size: number) => pack.sentences(unit.repeat(size / unit.length), 0, size);
    expect(growth(read, 50_000, 1_000_000)).toBeLessThan(quadratic);
  });
});
