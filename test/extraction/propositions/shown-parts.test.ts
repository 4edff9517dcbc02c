import { describe, expect, it } from 'vitest';
import { countsOf, type Language } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'At least 15 of those killed were children.', ['{15.. person killed thing:person/child}']],
  ['en', 'Seven of those arrested were students.', ['{7 person detained thing:person/student}']],
  ['en', 'Twelve of those who died were tourists.', ['{12 person killed thing:person/passenger}']],
  ['en', 'Five of the 30 killed were children.', ['{30 person killed}', '{5 person killed subset thing:person/child}']],
  ['en', 'Three of those arrested were released.', ['{3 person released}']],
];

describe('how many of those whom something befell were of a sort', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});

describe('figures in plain words', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    ['ar', 'قدّر مسؤول محلي عدد القتلى بنحو 30.', ['{~30 person killed}']],
    ['ar', 'قدّر مسؤول محلي عدد من كانوا فوق الجسر بنحو 300.', ['{~300 person aboard}']],
    ['ar', 'قال شهود إن أكثر من 400 شخص كانوا على الجسر.', ['{400.. person aboard}']],
    ['ar', 'عدد الحاضرين لم يتجاوز 60 ألفا.', ['{0..60000(60000) person attended}']],
    ['ar', 'قال إن طاقتها الاستيعابية لا تتجاوز 400 شخص.', ['{0..400(400) person capacity}']],
    ['ar', 'استمر الحصار ساعتين.', ['{7200 second duration}']],
    ['ar', 'دام الإضراب أسبوعين.', ['{14 day duration}']],
    ['ar', 'المسافة بين الطائرتين لم تتجاوز مئة متر.', ['{0..100(100) metre gap}']],
    ['en', 'The planes were 500 metres apart.', ['{500 metre gap}']],
    ['en', 'Fewer than one in five workers joined the walkout.', ['{~0..20(20) percent share}']],
    ['en', 'The pay gap was 30 percent.', ['{30 percent share}']],
  ])('%s: %s', (language, text, expected) => {
    expect(countsOf(language, text)).toEqual(expected);
  });
});
