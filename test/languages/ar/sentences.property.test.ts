import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth, quadratic } from '../../growth';
import { pack } from './arabic-pack';

const pieces = fc.constantFrom(
  ...'وقال|الوزير|إن|ال|لل|«|»|"|(|)|،|.|؟|…|\n|قُتل|3|و10,000|٥|:|/|-|الساعة|21.50|منذ|قبل|بين|و|أكتوبر|الأحد|ألقت|القبض|ـ|َُِ|د.|أ.ف.ب|\u202e|\u200f|ﻻ|𞸀|😀|U.S.|بـ|من|إلى|نصف|مليون|ليل|الرابع|لم|يتسن'.split(
    '|',
  ),
  ' ',
  ' ',
  ' ',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 80 }).map((words) => words.join('')),
);

describe('sentences', () => {
  it('never throws, and keeps its spans in order and in bounds', () => {
    fc.assert(
      fc.property(texts, fc.nat(220), fc.nat(220), (text, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        let last = Math.min(start, text.length);
        for (const sentence of pack.sentences(text, start, end)) {
          expect(sentence.start).toBe(sentence.tokens[0]?.start);
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last);
            expect(token.end).toBeGreaterThan(token.start);
            last = token.end;
          }
          expect(sentence.end).toBe(last);
          expect(last).toBeLessThanOrEqual(Math.min(end, text.length));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pack.sentences(text, 0, text.length)).toEqual(pack.sentences(text, 0, text.length));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one word', 'ق'],
    ['marks', '«'],
    ['diacritics', 'قُ'],
    ['numbers', '1 و '],
    ['months', 'أكتوبر/'],
    ['one line', 'وقال الوزير إن القوات قصفت المدينة فجر السبت 4 أكتوبر 2020 '],
    ['verbs in want of companions', 'ألقت أطلق لقي '],
  ])('take linear time on %s', (_, unit) => {
    const read = (size: number) => pack.sentences(unit.repeat(Math.ceil(size / unit.length)), 0, size);
    expect(growth(read, 50_000, 1_000_000)).toBeLessThan(quadratic);
  });

  it('folds to forms that fold to themselves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(pack.fold(pack.fold(text))).toBe(pack.fold(text));
      }),
    );
  });

  it('has keys and stems for every string', () => {
    fc.assert(
      fc.property(texts, (text) => {
        pack.nameKey(text);
        pack.stem(text);
        const share = pack.detect(text);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
