import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Claims as `event mouth`, the mouth left out where the outlet itself tells it. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  // The sentence in which a quotation closes says whose all of it is.
  [
    'en',
    '“The barn burned. Two bridges collapsed within the hour,” Marta Klein said.',
    ['burn Marta Klein', 'collapse Marta Klein'],
  ],
  [
    'en',
    'The minister said the port closed.\n\n“The barn burned. Nobody closed the gates. Two bridges collapsed,” the mayor said in a telephone interview.',
    ['close The minister', 'burn the mayor', 'close the mayor', 'collapse the mayor', 'meet'],
  ],
  [
    'ar',
    '«احترقت الحظيرة. وانهار جسران خلال ساعة»، قالت مديرة المحطة مارتا كلاين.',
    ['burn مديرة المحطة مارتا كلاين', 'collapse مديرة المحطة مارتا كلاين'],
  ],
  // Or the one in which it opens.
  [
    'en',
    'Marta Klein said: “The barn burned. Two bridges collapsed. A boat sank.”',
    ['burn Marta Klein', 'collapse Marta Klein', 'sink Marta Klein'],
  ],
  ['ar', 'وقال رئيس البلدية: «احترقت الحظيرة. انهار جسران».', ['burn رئيس البلدية', 'collapse رئيس البلدية']],
  [
    'en',
    '“The barn burned,” Marta Klein said. “A boat sank. Two bridges collapsed.”',
    ['burn Marta Klein', 'sink Marta Klein', 'collapse Marta Klein'],
  ],
  ['en', "''The barn burned. A boat sank,'' Marta Klein said.", ['burn Marta Klein', 'sink Marta Klein']],
  // Whoever is quoted within it speaks inside its speaker.
  [
    'en',
    '“The guards said a boat sank. Two bridges collapsed,” the mayor told Reuters.',
    ['sink The guards', 'collapse the mayor'],
  ],
  // Each paragraph of a long quotation opens again, and only the last closes.
  [
    'en',
    'Marta Klein said: “The barn burned. A boat sank.\n\n“Two bridges collapsed.”',
    ['burn Marta Klein', 'sink Marta Klein', 'collapse Marta Klein'],
  ],
  // A mark that nothing closes opens nothing.
  ['en', 'The pier was “too old. A boat sank.\n\nTwo bridges collapsed.', ['be', 'sink', 'collapse']],
  // Brackets are no quotation.
  ['en', 'Marta Klein said the barn burned. (Two bridges collapsed.)', ['burn Marta Klein', 'collapse']],
];

describe('quotations', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const lines = claimsIn(language, text).map(({ proposition, attribution }) => {
      const mouth = attribution.chain.slice(1).pop();
      return mouth === undefined ? proposition.event : `${proposition.event} ${mouth.name}`;
    });
    expect(lines).toEqual(expected);
  });
});

const cues: readonly (readonly [Language, string, readonly string[]])[] = [
  // Who speaks behind a quotation has spoken it, whatever follows.
  ['en', '“The barn burned,” Klein said of the night.', ['burn Klein']],
  ['en', '“The barn burned,” plant director Marta Klein said in a statement.', ['burn plant director Marta Klein']],
  // Verbs joined inside a quotation begin no words of another.
  [
    'en',
    '“We told the crew to leave and closed the port,” the engineer said.',
    ['leave the engineer', 'close the engineer'],
  ],
  // What sets the scene is not what is said.
  ['en', 'When the river rose, engineers said the barn burned.', ['rise', 'burn engineers']],
  ['en', 'As two bridges collapsed, Marta Klein said the barn burned.', ['collapse', 'burn Marta Klein']],
  // An age, an office and its place stand between a speaker and the verb.
  ['en', 'Two bridges collapsed, Marta Klein, 58, head of a union in Lyon, told Reuters.', ['collapse Marta Klein']],
  // Right behind the verb and before what is said stands who says it, whatever opens the sentence.
  ['ar', 'وعقب محادثات اليوم الأول في الميناء، قال وزير النقل إن الجسر انهار.', ['negotiate', 'collapse وزير النقل']],
  ['ar', 'لكن بعيدا عن كلامه السابق أعلنت الوزارة أن الجسر انهار.', ['collapse الوزارة']],
  // Whoever does something with a number has not given it.
  ['en', 'The ministry got 42 boats.', ['act']],
  // Contracted auxiliaries are no nouns.
  ['en', '“They’ve burned the barn,” the mayor said.', ['burn the mayor']],
  ['en', "“It's late and we're closing the port,” the mayor said.", ['be the mayor', 'close the mayor']],
];

describe('cues and their words', () => {
  it.each(cues)('%s: %s', (language, text, expected) => {
    const lines = claimsIn(language, text).map(({ proposition, attribution }) => {
      const mouth = attribution.chain.slice(1).pop();
      return mouth === undefined ? proposition.event : `${proposition.event} ${mouth.name}`;
    });
    expect(lines).toEqual(expected);
  });
});
