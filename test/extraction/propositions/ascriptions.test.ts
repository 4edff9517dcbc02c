import { describe, expect, it } from 'vitest';
import { factsOf, type Language } from '../lines';

/** What somebody or something is called, or presented as. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'en',
    'The coach described the visitors as pilgrims.',
    ['be patient={thing:person/passenger} topic={thing:person/pilgrim}'],
  ],
  ['ar', 'وصف الحارس الزوار بأنهم حجاج.', ['be patient={thing:person/passenger} topic={thing:person/pilgrim}']],
  ['en', 'The targets were nurses.', ['target target={thing:person/medic}']],
  ['ar', 'قال الحارس إن المستهدفين أطباء كانوا يعملون.', ['target target={thing:person/medic}']],
];

describe('what somebody is called', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(factsOf(language, text)).toEqual(expect.arrayContaining([...expected]));
  });

  it('leaves what is likened or used alone', () => {
    expect(factsOf('en', 'The club treated the visitors as guests.')).not.toContainEqual(
      expect.stringMatching(/^be /u),
    );
  });
});
