import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Report → words of its claims that are told in passing. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  // What goes on with the paragraph of another day is of that day.
  [
    'en',
    'A strike hit a base near Hilla on Monday.\n\nIn January, a blast rocked a depot in the same province. Two guards died.',
    ['In January, a blast rocked a depot in the same province', 'Two guards died'],
  ],
  // A paragraph of its own returns to the story.
  [
    'en',
    'A strike hit a base near Hilla on Monday.\n\nIn January, a blast rocked a depot.\n\nTwo guards died.',
    ['In January, a blast rocked a depot'],
  ],
  // So does a time of its own.
  [
    'en',
    'A strike hit a base near Hilla on Monday.\n\nIn January, a blast rocked a depot. Two guards died on Monday.',
    ['In January, a blast rocked a depot'],
  ],
  // "It killed 612": of what the sentence before tells of, be it in a paragraph of its own.
  [
    'en',
    'A quake hit the island on Sunday.\n\nOfficials spoke.\n\nPeople ran.\n\nA quake rocked Hilla in May 2010.\n\nIt killed 612 people.\n\nIt is not known why.',
    ['A quake rocked Hilla in May 2010', 'It killed 612 people'],
  ],
  // In a text without paragraphs nothing tells where the story goes on.
  [
    'en',
    'A strike hit a base near Hilla on Monday. In January, a blast rocked a depot. Two guards died.',
    ['In January, a blast rocked a depot'],
  ],
  [
    'ar',
    'أصابت غارة قاعدة قرب الحلة الاثنين.\n\nوفي يناير هز انفجار مستودعا في المحافظة. وقتل حارسان.',
    ['في يناير هز انفجار مستودعا في المحافظة', 'قتل حارسان'],
  ],
];

describe('markBackground', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const passing = claimsIn(language, text).filter(({ background }) => background);
    expect([...new Set(passing.map(({ evidence }) => evidence.quote))]).toEqual(expected);
  });
});
