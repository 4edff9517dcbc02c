import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence';
import { growth, quadratic } from '../growth';
import { type Language, readingOf } from './lines';

/** Words of every family in both languages, marks, quotation marks, brackets, bidi controls and broken surrogates. */
const vocabulary = [
  ...'the a army police Reuters two five dozens of people soldiers who that was were been killed wounded struck said'.split(
    ' ',
  ),
  ...'denied according to not no at least including among them on Monday in Mosul near Baghdad because after if and or but'.split(
    ' ',
  ),
  ...'there it they attack explosion 2,750 tonnes 7.4 magnitude accused claimed responsibility for may believed sources'.split(
    ' ',
  ),
  ...'قال نفى الجيش مصدر أمني رويترز عن أن إن قتل أصيب خمسة أشخاص جنود في من على الموصل يوم الاثنين هجوم انفجار'.split(
    ' ',
  ),
  ...'لم لا قد بينهم ثلاثة أطفال الذي التي بسبب إلى مقتل وإصابة حرقها كان وأضاف بحسب'.split(' '),
  ...[
    '"',
    '“',
    '”',
    '«',
    '»',
    '(',
    ')',
    '[',
    ',',
    '،',
    '.',
    '؟',
    '?',
    ';',
    '؛',
    ':',
    '–',
    '\n',
    "'s",
    '\u200f',
    '\u202b',
    '\ud800',
  ],
];

const texts = fc
  .array(fc.constantFrom(...vocabulary), { maxLength: 60 })
  .chain((words) => fc.constantFrom(' ', ' ', '').map((gap) => words.join(gap)));
const languages = fc.constantFrom<Language>('en', 'ar');

const wordsOf = (...words: readonly string[]) => fc.constantFrom(...words);

/** A sentence with a number, whatever bounds it, and a time. */
const figures = fc.oneof(
  fc
    .tuple(
      wordsOf('', 'at least', 'more than', 'fewer than', 'up to', 'about', 'exactly'),
      wordsOf('two', '12', '1,400', 'dozens of', '10 to 15', 'between 3 and 9', 'half a million', 'nearly 40'),
      wordsOf('people were killed', 'soldiers were wounded', 'houses burned', 'men were arrested'),
      wordsOf('on Monday', 'yesterday', 'at 9 p.m. on Sunday', 'in March', 'last week', 'three days ago', 'at dawn'),
    )
    .map(([bound, number, what, when]): [Language, string] => ['en', `${bound} ${number} ${what} ${when}.`]),
  fc
    .tuple(
      wordsOf('قتل', 'أصيب', 'اعتقل'),
      wordsOf('', 'نحو', 'أكثر من', 'أقل من', 'ما لا يقل عن', 'ما بين 3 و'),
      wordsOf('خمسة أشخاص', '12 جنديا', 'عشرات المدنيين', '1400 شخص', 'مئة رجل', 'ثلاثة آلاف شخص'),
      wordsOf('يوم الاثنين', 'أمس', 'مساء الأحد', 'في آذار', 'الأسبوع الماضي', 'قبل ثلاثة أيام', 'فجر اليوم'),
    )
    .map(([verb, bound, number, when]): [Language, string] => ['ar', `${verb} ${bound} ${number} ${when}.`]),
);

describe('extract', () => {
  it('grounds every claim, argument, cue and mention in the text', () => {
    let looked = 0;
    fc.assert(
      fc.property(languages, texts, (language, text) => {
        const { claims, mentions } = readingOf(language, text);
        const evidence: Evidence[] = claims.flatMap(({ evidence, attribution, proposition }) => [
          evidence,
          ...(attribution.cue === null ? [] : [attribution.cue]),
          ...proposition.arguments.map((argument) => argument.evidence),
        ]);
        looked += evidence.length;
        for (const { start, end, quote } of evidence) {
          expect(end).toBeGreaterThan(start);
          expect(quote).toBe(text.slice(start, end));
        }
        for (const { name, start, end } of mentions) expect(name).toBe(text.slice(start, end));
      }),
      { numRuns: 400 },
    );
    expect(looked).toBeGreaterThan(0);
  });

  it('gives the same reading for the same text, whatever was read before', () => {
    fc.assert(
      fc.property(languages, texts, texts, (language, text, other) => {
        const first = readingOf(language, text);
        readingOf(language, other);
        expect(readingOf(language, text)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps quantities ordered and moments from before to', () => {
    const looked = { quantity: 0, moment: 0 };
    fc.assert(
      fc.property(figures, ([language, text]) => {
        for (const { proposition } of readingOf(language, text).claims)
          for (const { value } of proposition.arguments) {
            if (value.kind === 'quantity') {
              looked.quantity++;
              expect(value.low).toBeLessThanOrEqual(value.best);
              if (value.high !== null) expect(value.best).toBeLessThanOrEqual(value.high);
            }
            if (value.kind === 'moment' && value.from !== null && value.to !== null) {
              looked.moment++;
              expect(Date.parse(value.from)).toBeLessThan(Date.parse(value.to));
            }
          }
      }),
      { numRuns: 200 },
    );
    expect(looked.quantity).toBeGreaterThan(100);
    expect(looked.moment).toBeGreaterThan(100);
  });
});

/** Texts of one line that no sentence ends, by what they consist of. */
const endless: readonly (readonly [string, Language, string])[] = [
  ['English words', 'en', 'officials said two soldiers were killed in the attack and '],
  ['Arabic words', 'ar', 'قال مسؤولون إن جنديين قتلا في الهجوم و'],
  ['one English word', 'en', 'a'],
  ['one Arabic word', 'ar', 'ق'],
  ['opening brackets', 'en', '('],
  ['brackets', 'en', '()'],
  ['quote marks', 'en', '"'],
  ['unpaired quotes', 'en', '“said '],
  ['unpaired guillemets', 'ar', '«'],
  ['commas', 'en', ', '],
  ['stops', 'ar', '؟'],
  ['bidi controls', 'ar', '\u202b\u200f\u2066'],
  ['nested relatives', 'en', 'the man who said that '],
  ['joined names', 'en', 'Homs and Hama and '],
  ['counts', 'en', 'five people were killed and '],
  ['times', 'en', 'years ago '],
  ['dated events', 'ar', 'قتل خمسة أشخاص يوم الاثنين و'],
  ['negators', 'ar', 'لم '],
  ['sayings', 'en', 'the mayor said the dam was open and '],
  ['relatives that say', 'en', 'who said that the army had shelled it, '],
  ['speakers cut from their nouns', 'en', 'according to the mayor the army, which shelled the town, '],
];

describe('time', () => {
  it.each(endless)('is linear in one line of %s', (_name, language, unit) => {
    const read = (size: number) => readingOf(language, unit.repeat(Math.ceil(size / unit.length)));
    expect(growth(read, 60_000, 1_000_000)).toBeLessThan(quadratic);
  });
});
