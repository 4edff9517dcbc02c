import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** That somebody was told or warned is a deed where another tells of it or where it was not done. */
const told: readonly (readonly [Language, string])[] = [
  ['en', 'Miners said they had warned managers of gas.'],
  ['en', 'The mayor said residents were not warned about the flood.'],
  ['en', 'The agency did not warn residents.'],
  ['en', 'The ministry denied it had been informed of the raid.'],
  ['en', 'The company said it received no warning.'],
  ['ar', 'قال عمال إنهم حذروا الإدارة من تسرب الغاز.'],
  ['ar', 'أكدت الشركة أنها لم تتلق أي تحذير.'],
  ['ar', 'قال مسؤول إن أحدا لم يبلغ كييف بالرحلة.'],
];

const telling: readonly (readonly [Language, string])[] = [
  ['en', 'A spokesman told Reuters the plane had crashed.'],
  ['en', 'The minister warned that prices would rise.'],
  ['ar', 'أبلغ مصدران وكالة رويترز أن الطائرة سقطت.'],
  ['ar', 'حذر الوزير من ارتفاع الأسعار.'],
];

describe('telling and warning', () => {
  it.each(told)('is a deed: %s: %s', (language, text) => {
    expect(factsOf(language, text).some((fact) => /\binform\b/u.test(fact))).toBe(true);
  });

  it.each(telling)('is the telling itself: %s: %s', (language, text) => {
    expect(factsOf(language, text).some((fact) => /\binform\b/u.test(fact))).toBe(false);
  });
});
