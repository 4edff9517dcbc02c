import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from './lines';

/** Texts with the words of each claim that is set against others, and the words of those. */
type Row = readonly [Language, string, readonly (readonly [string, readonly string[]])[]];

const rows: readonly Row[] = [
  [
    'en',
    'The zoo said the bear was shot, but neighbours said the bear was poisoned.',
    [['the bear was poisoned', ['the bear was shot']]],
  ],
  [
    'en',
    'The ministry said schools were open. Teachers, however, said schools were closed.',
    [['schools were closed', ['schools were open']]],
  ],
  [
    'en',
    'While the union said the factory was closed, the company said the factory was open.',
    [['the factory was open', ['the factory was closed']]],
  ],
  // Whoever adds to it goes on.
  ['en', 'While the union said the factory was closed, an official added that the factory was guarded.', []],
  ['ar', 'وفيما ذكرت البعثة أن المصنع أغلق، أضاف مسؤول فيها أن المصنع احترق.', []],
  // A speaker whom something interrupts is no part of what the one before said.
  [
    'en',
    'The club said the bus was stolen, but the driver, who lives nearby, said the bus was parked.',
    [['the bus was parked', ['the bus was stolen']]],
  ],
  // A subject behind the word of contrast, with what stands under its preposition, keeps its verb.
  ['ar', 'قالت الشركة إن المصنع أغلق، لكن مسؤولا في البلدية قال إن المصنع احترق.', [['المصنع احترق', ['المصنع أغلق']]]],
  ['ar', 'قالت الشركة إن المصنع أغلق، لكن العمال قالوا إن المصنع احترق.', [['المصنع احترق', ['المصنع أغلق']]]],
  // One speaker does not speak against himself, and two who speak one after the other need not disagree.
  ['en', 'Police said the driver was arrested, but added that he was released.', []],
  ['en', 'Police said the road was closed. The mayor said the school was open.', []],
  ['ar', 'أعلنت الوزارة أن الجسر انهار. من جانبها، قالت البلدية إن الطريق أغلق.', []],
  ['ar', 'قالت الشرطة إن الطريق أغلق، لكنها أضافت أن المدرسة فتحت.', []],
];

describe('what its telling sets against what', () => {
  it.each(rows)('%s: %s', (language, text, expected) => {
    const claims = claimsIn(language, text);
    const words = new Map(claims.map(({ id, evidence }) => [id, evidence.quote]));
    const found = claims.flatMap(({ evidence, counters }) =>
      counters === undefined ? [] : [[evidence.quote, [...new Set(counters.map((id) => words.get(id)))]]],
    );
    expect([...new Map(found.map((row) => [JSON.stringify(row), row])).values()]).toEqual(expected);
  });

  it('sets nothing against what nobody said before', () => {
    const claims = claimsIn('en', 'But the army said the bridge was open.');
    expect(claims.some(({ counters }) => counters !== undefined)).toBe(false);
    expect(claims.length).toBeGreaterThan(0);
  });
});
