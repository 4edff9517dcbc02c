import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** A body, or several persons, have not the name of somebody whom they did something to; an age stands between two names. */
const table: readonly (readonly [Language, string, string])[] = [
  ['ar', 'اعتقلت الشرطة خالد عمر.', 'detain agent={actor:org/police} patient={"خالد عمر"}'],
  [
    'ar',
    'قتل الجنود أحمد سالم.',
    'kill agent={actor:org/military thing:person/combatant/soldier} patient={"أحمد سالم"}',
  ],
  [
    'ar',
    'أحالت النيابة محمد حسن إلى المحاكمة.',
    'charge agent={actor:org/prosecutor} patient={"محمد حسن"} target={sue thing:political/trial}',
  ],
  [
    'ar',
    'استقبل الرئيس أحمد سالم الوفد.',
    'act agent={actor:role/president thing:person/politician} patient={thing:group/delegation}',
  ],
  ['en', 'Andrew Reed, 20, and John Hill, 24, were arrested.', 'detain patient={"Andrew Reed"} patient={"John Hill"}'],
  [
    'en',
    'Andrew Reed, 20, and John Hill, 24, killed the guard.',
    'kill agent={"Andrew Reed"} agent={"John Hill"} patient={thing:person/security}',
  ],
];

/** Those who are accused all did it, and did not accuse. */
const accused: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Police accused Andrew Reed and John Hill of killing the guard.',
    'kill agent={"Andrew Reed"} agent={"John Hill"} patient={thing:person/security}',
  ],
  [
    'en',
    'Prosecutors charged Andrew Reed and John Hill with murder.',
    'murder agent={"Andrew Reed"} agent={"John Hill"}',
  ],
  [
    'en',
    'Prosecutors charged Andrew Reed and John Hill with murder.',
    'charge agent={actor:org/prosecutor thing:person/judge} patient={"Andrew Reed"} patient={"John Hill"} topic={murder}',
  ],
  ['ar', 'اتهمت الشرطة أحمد سالم بقتل المرأة.', 'kill agent={"أحمد سالم"} patient={thing:person/woman}'],
];

describe('names beside those of others', () => {
  it.each(table)('%s: %s', (language, text, fact) => expect(factsOf(language, text)).toContain(fact));
  it.each(accused)('accused: %s: %s: %s', (language, text, fact) => expect(factsOf(language, text)).toContain(fact));
});
