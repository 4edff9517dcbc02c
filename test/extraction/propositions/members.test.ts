import { describe, expect, it } from 'vitest';
import { factsOf, type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The mayor was among the dead.', ['die patient={thing:person/politician}']],
  [
    'en',
    'The bride and groom were among those killed.',
    ['die patient={thing:person/spouse/husband} patient={thing:person/spouse/wife}'],
  ],
  ['en', 'Children were among the wounded.', ['wound patient={thing:person/child}']],
  ['en', 'A British journalist is among the missing.', ['disappear patient={thing:person/journalist of actor:gb}']],
  ['en', 'Among the dead was a local mayor.', ['die patient={thing:person/politician}']],
  ['en', 'The minister said the deputy was among those evacuated.', ['evacuate patient={thing:person/politician}']],
  [
    'ar',
    'العروس والعريس في عداد القتلى.',
    ['die patient={thing:person/spouse/husband} patient={thing:person/spouse/wife}'],
  ],
  ['ar', 'قالت الشرطة إن المدير بين القتلى.', ['die patient={actor:role/director}']],
  ['ar', 'كان الوزير ضمن المصابين.', ['wound patient={thing:person/politician}']],
  ['ar', 'ومن بين الجرحى قائد اللواء.', ['wound patient={actor:role/commander}']],
];

/** What names no member, or no group of those to whom something happened. */
const silent: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'There was panic among the injured.', ['exist patient={"panic"}']],
  ['en', 'Relations among the survivors are tense.', ['survive', 'be patient={thing:matter-relation} topic={calm -}']],
  ['ar', 'وقال الطبيب إن العلاقة بين الجرحى جيدة.', ['wound']],
];

const denied: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The driver was not among the dead.', ['die denied']],
  ['ar', 'لم يكن الوزير بين القتلى.', ['die denied']],
  ['ar', 'ليس المحافظ بين القتلى، قال المكتب.', ['die denied']],
];

describe('who is said to be one of those to whom something happened', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.each(silent)('is nobody %s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expected);
  });

  it.each(denied)('or is said not to be %s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
