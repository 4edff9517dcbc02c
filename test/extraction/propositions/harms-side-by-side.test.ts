import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Figures with what befell those counted. */
const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Two others were injured.', ['2 wounded']],
  ['en', 'Several others were rescued.', ['3 rescued']],
  ['en', 'A man was killed and two others injured.', ['1 killed', '2 wounded']],
  ['en', 'The blast killed five people and wounded 12 others.', ['5 killed', '12 wounded']],
  ['en', 'One dead, three hurt in blast', ['1 killed', '3 wounded']],
  ['en', 'Two dead and five hurt in fire', ['2 killed', '5 wounded']],
  ['en', 'Woman dead, 2 hurt in crash', ['2 wounded']],
  ['en', 'Hundreds of people were killed or injured when the bridge collapsed.', ['200 casualties']],
  ['ar', 'مئات الأشخاص لقوا مصرعهم أو أصيبوا في الزلزال.', ['200 casualties']],
  ['ar', 'قتل أو أصيب مئات الأشخاص في الزلزال.', ['200 casualties']],
  ['ar', 'وسقط أكثر من 50 شخصا بين قتيل وجريح.', ['50 casualties']],
  ['ar', 'أصيب أكثر من 50 شخصا بين قتيل وجريح في الانفجار.', ['50 casualties']],
  ['ar', 'وأوقع الانفجار 50 شخصا بين قتيل وجريح.', ['50 casualties']],
  ['ar', 'قتل خمسة أشخاص وأصيب 12 آخرون.', ['5 killed', '12 wounded']],
];

describe('harms told side by side', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    const told = claimsIn(language, text).flatMap(({ proposition }) =>
      proposition.arguments.flatMap(({ value }) =>
        value.kind === 'quantity' && value.effect !== null ? [`${value.best} ${value.effect}`] : [],
      ),
    );
    expect([...new Set(told)]).toEqual(expected);
  });
});
