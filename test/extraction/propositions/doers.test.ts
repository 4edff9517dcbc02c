import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** Who did it, where the words show it by their form or grammar alone. */
const table: readonly (readonly [Language, string, string])[] = [
  ['en', 'Villagers said foragers had burned the house.', 'burn agent={"foragers"} patient={thing:building/house}'],
  [
    'en',
    'Officials said the villagers themselves had poisoned the well.',
    'poison agent={actor:org/residents thing:person/resident} patient={thing:building/water-plant}',
  ],
  ['en', 'Residents said the house was burned days before the vote.', 'burn patient={thing:building/house}'],
  ['en', 'The carmaker denied that it had recalled any of its pickups.', 'withdraw patient={thing:vehicle/car/pickup}'],
  ['en', 'The captain said the owner had dismissed him.', 'dismiss agent={actor:role/executive}'],
  ['en', 'Police said agents were the perpetrators.', 'happen agent={"agents" thing:person/spy}'],
  ['ar', 'قالت الشرطة إن متشاجرين أحرقوا المنزل.', 'burn agent={"متشاجرين"} patient={thing:building/house}'],
  [
    'ar',
    'قال أطباء إن عناصر من قوات الدعم السريع نهبوا المستشفى.',
    'steal agent={actor:sd/rsf thing:person/combatant/militant} patient={thing:building/hospital}',
  ],
  [
    'ar',
    'قالت الشرطة إن عناصر من حزب الله هم الفاعلون.',
    'happen agent={actor:hezbollah thing:person/combatant/militant}',
  ],
  ['ar', 'قالت الشرطة إن الحريق من عمل عصابة.', 'burn agent={"عصابة" thing:group/gang} cause={thing:group/gang}'],
  ['ar', 'قالت الوزارة إنه لم تسجل أي حالة نهب.', 'steal'],
];

describe('doers', () => {
  it.each(table)('%s: %s', (language, text, fact) => {
    expect(factsOf(language, text).at(-1)).toBe(fact);
  });
});
