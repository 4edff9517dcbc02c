import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** The counts that a text tells of the story itself, and those that it tells in passing. */
const table: readonly (readonly [Language, string, readonly number[], readonly number[]])[] = [
  ['en', "A fire killed seven women, two months after the country's worst blaze left 112 people dead.", [7], [112]],
  ['en', 'The attack was the worst since gunmen killed 60 people at a concert hall.', [], [60]],
  ['en', 'It was the deadliest quake since 2015, when almost 9,000 people died.', [], [9000]],
  ['en', 'In a previous attack in the same area, 14 soldiers were killed.', [], [14]],
  ['en', 'A similar accident killed 12 people.', [], [12]],
  ['en', 'Two hours after the blast, 12 people were pulled out alive.', [12], []],
  ['en', 'Three people died after the bridge fell on Monday.', [3], []],
  ['ar', 'وهذا أسوأ زلزال منذ عام 2015 حين قتل 9 آلاف شخص.', [], [9000]],
  ['ar', 'وقتل 12 شخصا في حادث مماثل.', [], [12]],
  ['ar', 'وكان حريق سابق قد أودى بحياة 40 شخصا.', [], [40]],
  ['ar', 'قتل 12 شخصا بعد يومين من الهجوم.', [12], []],
  ['en', 'The bus fell. Ten people died. In another incident, 13 people died in the south.', [10], [13]],
  ['en', 'A fire broke out. Ten people died. In a separate attack, five soldiers were killed.', [10], [5]],
  ['en', 'In another attack, ten people were killed.', [10], []],
  ['ar', 'وقع انفجار. قتل ثلاثة أشخاص. وفي هجوم منفصل، قتل خمسة جنود في الشمال.', [3], [5]],
  ['ar', 'سقطت حافلة. قتل ثلاثة أشخاص. وفي حادث آخر قتل خمسة أشخاص في الجنوب.', [3], [5]],
  ['en', 'A strike hit a town. Ten people died. It burned. Clashes have killed 4,000 people since 2015.', [10], [4000]],
  [
    'en',
    'A bus fell. Ten people died. It burned. A review found 260 deaths in 48 raids in five years.',
    [10],
    [260, 48],
  ],
  ['en', 'A bus fell. Ten people died. It burned. In the worst attack in ten years, gunmen killed nine.', [10, 9], []],
];

describe('events told in passing', () => {
  it.each(table)('%s: %s', (language, text, news, passing) => {
    const counted = claimsIn(language, text).flatMap(({ proposition, background }) =>
      proposition.arguments.flatMap(({ value }) =>
        value.kind === 'quantity' && value.measure === null ? [{ background, best: value.best }] : [],
      ),
    );
    const told = (background: boolean) => [
      ...new Set(counted.filter((one) => one.background === background).map(({ best }) => best)),
    ];
    expect([told(false), told(true)]).toEqual([news, passing]);
  });
});
