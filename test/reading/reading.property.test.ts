import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/reading/read-reports';
import { splitPassages } from '../../src/reading/split-passages';
import { plainPacks as packs } from './plain-packs';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('Blast kills four', '#tag', '\n', '\n\n', '|', 'انفجار.', ' ', 'Reuters', '(AFP)', '"', '.'))
    .map((parts) => parts.join('')),
);

describe('reading', () => {
  it('throws for nothing whatever', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (inputs) => void readReports(inputs, { packs })));
  });

  it('cuts passages that follow one another within the text and leave only white space out', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        for (const report of readReports([{ title, body }], { packs }).reports) {
          let last = 0;
          let between = '';
          for (const { part, start, end } of splitPassages(report, packs)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(report[part].length);
            if (part === 'title') continue;
            expect(start).toBeGreaterThanOrEqual(last);
            between += report.body.slice(last, start);
            last = end;
          }
          expect(`${between}${report.body.slice(last)}`.trim()).toBe('');
        }
      }),
    );
  });

  it('does not depend on the order of the inputs', () => {
    const report = fc.record({ id: fc.constantFrom('a', 'b', 'c'), body: text });
    fc.assert(
      fc.property(fc.array(report), (inputs) => {
        const there = readReports(inputs, { packs }).reports;
        expect(readReports([...inputs].reverse(), { packs }).reports).toEqual(there);
      }),
    );
  });
});
