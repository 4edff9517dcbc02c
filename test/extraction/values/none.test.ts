import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

/** Denials of harm and the counts that they give. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'No one was hurt in the blaze.', ['{0 person wounded}']],
  ['en', 'The train derailed without causing injuries.', ['{0 person wounded}']],
  ['en', 'The explosion did not cause casualties.', ['{0 person casualties}']],
  ['en', 'There were no casualties.', ['{0 person casualties}']],
  ['ar', 'لم يصب أحد في الحريق.', ['{0 person wounded}']],
  ['ar', 'إن أحدا لم يصب.', ['{0 person wounded}']],
  ['ar', 'لم يقتل أحد.', ['{0 person killed}']],
  ['ar', 'لم يسفر الانفجار عن وقوع إصابات.', ['{0 person wounded}']],
  ['ar', 'سقطت الطائرة على المطار دون وقوع خسائر بشرية.', ['{0 person casualties}']],
  // Ages and amounts below a number deny nothing.
  [
    'ar',
    'لقيت سبع عاملات حتفهن، أربع منهن دون السابعة عشرة.',
    ['{7 person killed thing:person/worker}', '{4 person killed subset}'],
  ],
  // Who is said not to have died is somebody.
  ['en', 'The army denied the killing.', []],
  ['ar', 'المياه تصب في البحر.', []],
];

describe('counts of none', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
