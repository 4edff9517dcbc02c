import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** Court, business, sport and accidents in the words of any day: one claim of each, and what must not stand beside it. */
const table: readonly (readonly [Language, string, has: string, hasNot?: string])[] = [
  [
    'en',
    'Mayor Lisa Brown vetoed the bill on Friday.',
    'reject agent={actor:role/mayor} patient={thing:political/law} time={2024-04-19}',
    'approve',
  ],
  ['en', 'The dam burst after days of heavy rain.', 'collapse patient={thing:building/dam}', 'flood'],
  ['en', 'The pipe burst on Monday.', 'explode means={thing:building/pipeline} time={2024-04-22}'],
  [
    'en',
    'A lorry ploughed into a market stall.',
    'crash agent={"A lorry" thing:vehicle/truck} patient={thing:building/market}',
    'attack',
  ],
  ['en', 'Reed denies murder.', 'murder', 'quantity'],
  ['en', 'The army denied causing any deaths.', 'die quantity={0 person killed}'],
  [
    'en',
    'Exports fell for the third month in a row.',
    'fall patient={export thing:money/trade} topic={"the third month"}',
    'cut-ties',
  ],
  [
    'en',
    'The school management closed the gates.',
    'close agent={"The school management" thing:group/management} patient={thing:building-part}',
    'cause=',
  ],
  [
    'ar',
    'تراجعت أسهم الشركة 12 بالمئة.',
    'fall patient={thing:matter-bank-account} quantity={12 percent share}',
    'act',
  ],
  ['ar', 'علقت النقابة الإضراب.', 'postpone agent={actor:org/union} patient={labour-strike thing:political/protest}'],
  [
    'ar',
    'قتل أحمد سالم، وهو طبيب من حلب، في الغارة.',
    'kill means={strike} origin={place:sy/aleppo} patient={"أحمد سالم"}',
    'agent=',
  ],
  ['ar', 'دهست شاحنة متسوقين.', 'crash agent={"شاحنة" thing:vehicle/truck} patient={thing:person/buyer}'],
  [
    'ar',
    'أقالت إدارة النادي المدرب.',
    'dismiss agent={"إدارة النادي" thing:group/management} patient={thing:person/sportsperson}',
    'cause=',
  ],
  [
    'ar',
    'برأت المحكمة الوزير من تهمة الفساد.',
    'acquit agent={actor:org/court thing:building/government} patient={thing:person/politician}',
    'cause=',
  ],
  [
    'ar',
    'اتهمت النيابة الوزير بالفساد.',
    'accuse agent={actor:org/prosecutor} patient={thing:person/politician} topic={thing:money/crime}',
  ],
];

describe('news of any day', () => {
  it.each(table.map(([language, text, has, hasNot = null]) => [language, text, has, hasNot] as const))(
    '%s: %s',
    (language, text, has, hasNot) => {
      const facts = factsOf(language, text);
      expect(facts).toContain(has);
      if (hasNot !== null) expect(facts.join('; ')).not.toContain(hasNot);
    },
  );
});
