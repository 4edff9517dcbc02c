import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** What is so as a rule, or was not so before, says nothing of this time: it is told in passing. */
const table: readonly (readonly [Language, string, event: string, passing: boolean])[] = [
  ['en', 'We do not normally get climbing accidents here, the inspector said.', 'accident', true],
  ['en', 'The gate is usually closed at night, the guard said.', 'close', true],
  ['en', 'The gate was closed at night, the guard said.', 'close', false],
  ['en', 'Trains derail often here, the guard said.', 'derail', false],
  ['en', 'It had not happened before, residents said.', 'happen', true],
  ['en', 'It had not happened, residents said.', 'happen', false],
  ['en', 'The train had not derailed before it reached the bridge, the company said.', 'derail', false],
  ['ar', 'قال المفتش إنه لا تقع حوادث كهذه عادة في الشتاء.', 'disaster', true],
  ['ar', 'عادة ما يغلق الباب ليلا، قال الحارس.', 'close', true],
  ['ar', 'قال السكان إن ذلك لم يحدث من قبل.', 'happen', true],
  ['ar', 'قال السكان إنه لم يصب أحد من قبل الشرطة.', 'wound', false],
];

describe('what is usual, and what was not before', () => {
  it.each(table)('%s: %s', (language, text, event, passing) => {
    const told = claimsIn(language, text).filter(({ proposition }) => proposition.event === event);
    expect(told.map(({ background }) => background)).toEqual(told.map(() => passing));
    expect(told).not.toHaveLength(0);
  });
});
