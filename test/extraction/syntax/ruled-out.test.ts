import { describe, expect, it } from 'vitest';
import { claimsIn, type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[], readonly string[]])[] = [
  ['en', 'Farmers, not students, blocked the road.', ['close'], ['students']],
  ['en', 'Farmers and not students blocked the road.', ['close'], ['students']],
  ['en', 'Not the army but the police fired at the crowd.', ['shoot'], ['the army']],
  ['en', 'It was the army, not the police, that opened fire.', ['shoot focus=agent'], ['the police']],
  ['en', 'The hostages were not freed on Friday but on Saturday.', ['release'], ['on Friday']],
  ['en', 'The jet was not hit by a missile but by a bird.', ['strike'], ['a missile']],
  ['en', 'The tanker was hit not by a missile but by a drone.', ['strike'], ['a missile']],
  ['en', 'The talks were not held in Geneva but in Vienna.', ['meet'], ['Geneva']],
  ['en', 'The accident happened on Monday, not Sunday as first reported.', ['accident'], ['Sunday']],
  ['ar', 'المزارعون، لا الطلاب، أغلقوا الطريق.', ['close'], ['الطلاب']],
  // A negation of its own verb denies it.
  ['en', 'The police did not open fire, but the crowd fled.', ['shoot denied', 'flee'], []],
  ['en', 'In the blast, not one person died.', ['die denied'], []],
  ['en', 'It was not a bomb but a gas cylinder.', ['be denied'], []],
];

describe('what a negation sets beside the rest', () => {
  it.each(table)('%s: %s', (language, text, stances, absent) => {
    expect(stancesOf(language, text)).toEqual(stances);
    const told = claimsIn(language, text).flatMap(({ proposition }) =>
      proposition.arguments.map(({ evidence }) => evidence.quote),
    );
    for (const words of absent) expect(told).not.toContain(words);
  });
});
