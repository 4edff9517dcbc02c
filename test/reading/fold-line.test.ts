import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine } from '../../src/reading/fold-line';

/** The definition, step by step. */
function oracle(line: string): string {
  const letters: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };
  return (
    line
      .normalize('NFKC')
      .replace(/[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
      .toLowerCase()
      .replace(/[أإآٱىةؤئ]/gu, (letter) => letters[letter] ?? letter)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

const units = fc.oneof(
  fc.integer({ min: 0x20, max: 0x180 }),
  fc.integer({ min: 0x600, max: 0x6ff }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.constantFrom(0x301, 0x308, 0x327, 0xfb01, 0xfefb, 0x1100, 0x1161, 0xd83d, 0xde00),
);
const lines = fc.array(units).map((all) => String.fromCharCode(...all));

describe('foldLine', () => {
  it.each([
    ['Read MORE — related “stories”', 'read more related stories'],
    ['إقــرأ أيضًا: المزيد', 'اقرا ايضا المزيد'],
    ['Café Αθήνα ﬁne', 'café αθήνα fine'],
    ['', ''],
    [' – ', ''],
  ])('folds %j', (line, folded) => {
    expect(foldLine(line)).toBe(folded);
  });

  it('agrees with its definition on any line', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(foldLine(line)).toBe(oracle(line));
      }),
      { numRuns: 3000 },
    );
  });
});
