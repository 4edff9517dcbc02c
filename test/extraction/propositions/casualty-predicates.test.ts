import { describe, expect, it } from 'vitest';
import { factsOf, type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'The driver was not a hostage.', 'abduct denied', 'abduct patient={thing:person/worker/driver}'],
  ['ar', 'الوزير ليس موقوفا.', 'detain denied', 'detain patient={thing:person/politician}'],
  ['ar', 'لم يكن المدير محتجزا.', 'detain denied', 'detain patient={actor:role/director}'],
  ['ar', 'اللاعب ليس مصابا ولا موقوفا.', 'detain denied', 'detain patient={thing:person/sportsperson}'],
  ['ar', 'اللاعب ليس مصابا أو موقوفا.', 'detain denied', 'detain patient={thing:person/sportsperson}'],
  ['ar', 'عدد المصابين 20 مصابا.', 'wound', 'wound patient={thing:person/wounded} quantity={20 person wounded}'],
];

describe('one of those whom something befell', () => {
  it.each(table)('%s: %s', (language, text, stance, fact) => {
    expect(stancesOf(language, text)).toContain(stance);
    expect(factsOf(language, text)).toContain(fact);
  });
});
