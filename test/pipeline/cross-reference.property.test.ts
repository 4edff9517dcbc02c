import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparisonDocument, crossReference, type Report, relate } from '../../src';

/** Words that set the grammar going, so that random texts reach past the tokens. */
const pieces = [
  'Five people',
  'were killed',
  'at least',
  'the army',
  'denied',
  'said',
  'police',
  'in Mosul',
  'on Sunday',
  ', ',
  '. ',
  '\n\n',
  '“',
  '”',
  'between 3 and 5',
  'not',
  'Reuters',
  '٥',
  '21.50',
  'قتل',
  'خمسة أشخاص',
  'قال مصدر أمني',
  'في الموصل',
  'ونفى',
  'الجيش',
  'لم',
  '«',
  '»',
  '،',
  'إن',
  '( 2150)',
  '\u0640',
  '\u200f',
  '\ud800',
  '😀',
  'http://x.y',
  '#وسم',
];
const newsy = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
const text = fc.oneof(
  { weight: 4, arbitrary: newsy },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);
const input = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        title: text,
        body: text,
        outlet: fc.constantFrom('One', 'Two'),
        publishedAt: fc.constantFrom('2031-03-03', '2031-03-04T10:00:00Z', 'no date'),
      },
      { requiredKeys: ['body'] },
    ),
  },
  { weight: 1, arbitrary: fc.anything() },
);

/** Every quote stands where it says. */
function grounded({ reports, incidents }: ComparisonDocument): void {
  const byId = new Map<string, Report>(reports.map((report) => [report.id, report]));
  for (const { questions } of incidents) {
    for (const { positions } of questions) {
      for (const { claims } of positions) {
        for (const { evidence, attribution } of claims) {
          for (const { report, part, start, end, quote } of attribution.cue
            ? [evidence, attribution.cue]
            : [evidence]) {
            expect(byId.get(report)?.[part].slice(start, end)).toBe(quote);
            expect(quote).not.toBe('');
          }
        }
      }
    }
  }
}

describe('crossReference', () => {
  it('throws for no input, quotes what stands there, and is JSON through and through', () => {
    fc.assert(
      fc.property(fc.array(input, { maxLength: 4 }), (inputs) => {
        const document = crossReference(inputs);
        grounded(document);
        expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('does not depend on the order of the reports', () => {
    const reports = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), body: newsy, outlet: fc.constantFrom('One', 'Two') }),
      { selector: ({ id }) => id, minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(reports, (given) => {
        const strip = ({ problems: _, ...rest }: ComparisonDocument) => rest;
        expect(strip(crossReference([...given].reverse()))).toEqual(strip(crossReference(given)));
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('relate', () => {
  it('throws for no two sentences of a language that is named', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom('ar', 'en'), (a, b, language) => {
        expect(relate(a, b, { language }).reason).not.toBe('');
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
