import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from './lines';

/** Ids and things of whoever attacked or shot. */
function doersIn(language: Language, body: string): readonly (readonly [string | null, string | null])[] {
  return claimsIn(language, body)
    .filter(({ proposition }) => proposition.event === 'attack' || proposition.event === 'shoot')
    .flatMap(({ proposition }) => proposition.arguments)
    .flatMap(({ role, value }) =>
      role === 'agent' && value.kind === 'actor' ? [[value.id, value.thing] as const] : [],
    );
}

const table: readonly (readonly [Language, string, string | null, string | null])[] = [
  ['en', 'A number of gunmen attacked the hotel.', 'actor:org/armed-group', 'thing:person/combatant'],
  ['en', 'A group of soldiers shot the boy.', 'actor:org/military', 'thing:person/combatant/soldier'],
  ['en', 'Men from the police shot the boy.', 'actor:org/police', 'thing:person/man'],
  ['ar', 'مجموعة من المسلحين هاجمت الفندق.', 'actor:org/armed-group', 'thing:person/combatant'],
  ['ar', 'قال العمدة إن عددا من المسلحين هاجموا الفندق.', 'actor:org/armed-group', 'thing:person/combatant'],
  ['ar', 'قال العمدة إن عناصر من الجيش هاجموا الفندق.', 'actor:org/military', 'thing:person/combatant/militant'],
  ['ar', 'قال العمدة إن أفرادا من الشرطة هاجموا الفندق.', 'actor:org/police', 'thing:person'],
  ['ar', 'قال العمدة إن دورية من الشرطة هاجمت الفندق.', 'actor:org/police', 'thing:group/unit'],
  ['ar', 'قال العمدة إن جنودا هاجموا الفندق.', 'actor:org/military', 'thing:person/combatant/soldier'],
];

describe('men of a force, and those whom a noun numbers', () => {
  it.each(table)('%s %s', (language, body, id, thing) => expect(doersIn(language, body)).toContainEqual([id, thing]));
});
