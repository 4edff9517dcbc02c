import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Figures, and those among them that are told as given before another. */
const table: readonly (readonly [Language, string, readonly number[], readonly number[]])[] = [
  ['en', 'Police at first said eight people had died.', [8], [8]],
  ['en', 'The ministry initially put the number of dead at 19.', [19], [19]],
  ['en', 'Officials had earlier reported 32 deaths.', [32], [32]],
  ['en', 'The company had previously said 40 workers were dismissed.', [40], [40]],
  ['en', 'At first, eight people were reported dead.', [8], [8]],
  ['en', 'Police said eight people had died.', [8], []],
  ['en', 'The ministry said on Monday that 19 people were hurt.', [19], []],
  ['ar', 'وكانت الإدارة أعلنت في وقت سابق العثور على 121 جثة.', [121], [121]],
  ['ar', 'وأعلن الوزير في البداية إصابة ثمانية أشخاص فقط.', [8], [8]],
  ['ar', 'وقال المسؤول سابقا إن عشرة قتلوا.', [10], [10]],
  ['ar', 'وفي بادئ الأمر أعلنت الشركة فصل 40 عاملا.', [40], [40]],
  ['ar', 'وأعلن الوزير إصابة ثمانية أشخاص.', [8], []],
];

describe('figures given at first', () => {
  it.each(table)('%s: %s', (language, text, all, superseded) => {
    const told = claimsIn(language, text).flatMap(({ proposition }) =>
      proposition.arguments.flatMap(({ value }) =>
        value.kind === 'quantity' ? [[value.best, proposition.superseded === true] as const] : [],
      ),
    );
    expect([...new Set(told.map(([best]) => best))]).toEqual(all);
    expect([...new Set(told.filter(([, before]) => before).map(([best]) => best))]).toEqual(superseded);
  });
});
