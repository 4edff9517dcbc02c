import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Text → event and certainty by who is unsure of it. */
const table: readonly (readonly [Language, string, string])[] = [
  ['en', 'The coalition said it had no reports of an explosion from its forces.', 'explode unknown'],
  ['en', 'The ministry said it had no information about a leak at the plant.', 'leak unknown'],
  ['en', 'The navy said it was not aware of any attack on the ship.', 'attack unknown'],
  ['en', 'The airline said it had received no reports of a collision.', 'crash unknown'],
  ['ar', 'وقال الجيش إنه لا معلومات لديه عن انفجار في القاعدة.', 'explode unknown'],
  ['ar', 'وقالت الوزارة إنه لم ترد تقارير عن انفجار قرب السفارة.', 'explode unknown'],
  ['ar', 'وأكد الجيش أنه لم يتلق أي تقارير عن الانفجار.', 'explode unknown'],
  ['ar', 'وقالت الشركة إنها لا تملك معلومات عن تسرب النفط.', 'leak unknown'],
  ['ar', 'وذكر المتحدث أنه ليس على علم بأي هجوم على السفينة.', 'attack unknown'],
  // Without words of its own it is what was last told.
  ['en', 'A ferry sank, fishermen said. The coast guard said it had no information about it.', 'sink unknown'],
  [
    'en',
    'The army said it was aware of reports of an explosion but had no reports from its forces.',
    'explode unknown',
  ],
  [
    'ar',
    'انفجرت قنبلة قرب القاعدة، وفق الشرطة. وقال الجيش: «ليس لدينا تقارير من قواتنا على الأرض».',
    'explode unknown',
  ],
];

describe('who has no reports of something', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const told = claimsIn(language, text).filter(({ proposition }) => proposition.event !== 'be');
    const open = told.filter(({ commitment }) => commitment.certainty === 'unknown');
    const stances = open.map(({ proposition, commitment }) => `${proposition.event} ${commitment.certainty}`);
    expect([...new Set(stances)]).toEqual([expected]);
    expect(
      open.every(({ attribution, commitment }) => attribution.chain.length > 1 && commitment.polarity === 'affirmed'),
    ).toBe(true);
  });
});
