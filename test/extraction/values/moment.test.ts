import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The bomb exploded on Friday.', ['explode means={thing:weapon/bomb} time={2024-04-19}']],
  ['en', 'The bomb exploded yesterday.', ['explode means={thing:weapon/bomb} time={2024-04-21}']],
  ['en', 'The bomb exploded on 3 March.', ['explode means={thing:weapon/bomb} time={2024-03-03}']],
  ['en', 'The bomb exploded on 3 March 2021.', ['explode means={thing:weapon/bomb} time={2021-03-03}']],
  [
    'en',
    'The bomb exploded on Sunday evening.',
    ['explode means={thing:weapon/bomb} time={2024-04-21T17:00/2024-04-21T22:00}'],
  ],
  [
    'en',
    'The bomb exploded at 9:30 pm on Sunday.',
    ['explode means={thing:weapon/bomb} time={2024-04-21T21:30/2024-04-21T21:31}'],
  ],
  ['en', 'The bomb exploded last month.', ['explode means={thing:weapon/bomb} time={2024-03-01/2024-04-01}']],
  ['en', 'The bomb exploded two days ago.', ['explode means={thing:weapon/bomb} time={2024-04-20}']],
  ['en', 'The bomb exploded in 2019.', ['explode means={thing:weapon/bomb} time={2019-01-01/2020-01-01}']],
  // No date lies so far back.
  [
    'en',
    'The bomb exploded 13 billion years ago.',
    ['explode means={thing:weapon/bomb} time={weekday null clock null}'],
  ],
  ['en', 'The bomb exploded in December.', ['explode means={thing:weapon/bomb} time={2023-12-01/2024-01-01}']],
  // Said in April 2024: words or what is dated tell on which side of the report it lies.
  ['en', 'The bomb exploded last June.', ['explode means={thing:weapon/bomb} time={2023-06-01/2023-07-01}']],
  ['en', 'The bomb exploded last April.', ['explode means={thing:weapon/bomb} time={2023-04-01/2023-05-01}']],
  ['en', 'The bomb exploded in May.', ['explode means={thing:weapon/bomb} time={2023-05-01/2023-06-01}']],
  ['en', 'The bridge will reopen in May.', ['open patient={thing:building/bridge} time={2024-05-01/2024-06-01}']],
  ['en', 'The bridge will reopen in March.', ['open patient={thing:building/bridge} time={2025-03-01/2025-04-01}']],
  ['en', 'The bridge reopens next March.', ['open patient={thing:building/bridge} time={2025-03-01/2025-04-01}']],
  ['en', 'The bridge will reopen on Friday.', ['open patient={thing:building/bridge} time={2024-04-26}']],
  ['en', 'The bridge will reopen next Monday.', ['open patient={thing:building/bridge} time={2024-04-29}']],
  ['ar', 'انفجرت القنبلة في أيار.', ['explode means={thing:weapon/bomb} time={2023-05-01/2023-06-01}']],
  ['ar', 'انفجرت القنبلة في نيسان الماضي.', ['explode means={thing:weapon/bomb} time={2023-04-01/2023-05-01}']],
  [
    'ar',
    'سيغلق الجيش الجسر في أيار.',
    ['close agent={actor:org/military} patient={thing:building/bridge} time={2024-05-01/2024-06-01}'],
  ],
  [
    'ar',
    'سوف يغلق الجيش الجسر الجمعة.',
    ['close agent={actor:org/military} patient={thing:building/bridge} time={2024-04-26}'],
  ],
  [
    'ar',
    'يغلق الجيش الجسر الأحد المقبل.',
    ['close agent={actor:org/military} patient={thing:building/bridge} time={2024-04-28}'],
  ],
  ['ar', 'انفجرت القنبلة يوم الجمعة.', ['explode means={thing:weapon/bomb} time={2024-04-19}']],
  ['ar', 'انفجرت القنبلة أمس.', ['explode means={thing:weapon/bomb} time={2024-04-21}']],
  ['ar', 'انفجرت القنبلة في 3 مارس.', ['explode means={thing:weapon/bomb} time={2024-03-03}']],
  ['ar', 'انفجرت القنبلة في 3 آذار 2021.', ['explode means={thing:weapon/bomb} time={2021-03-03}']],
  ['ar', 'انفجرت القنبلة مساء الأحد.', ['explode means={thing:weapon/bomb} time={2024-04-21T17:00/2024-04-21T23:00}']],
  ['ar', 'انفجرت القنبلة الشهر الماضي.', ['explode means={thing:weapon/bomb} time={2024-03-01/2024-04-01}']],
  ['ar', 'انفجرت القنبلة قبل يومين.', ['explode means={thing:weapon/bomb} time={2024-04-20}']],
  [
    'ar',
    'انفجرت القنبلة في الساعة 9:30 مساء الأحد.',
    ['explode means={thing:weapon/bomb} time={2024-04-21T21:30/2024-04-21T21:31}'],
  ],
];

describe('when, against the date of the report', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });
});
