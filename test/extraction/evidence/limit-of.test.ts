import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentence → the deed, whether it is denied, how far it is told to go, and the words that say so. */
const table: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'The mayor stayed in the city until dawn.', 'stay', 'until moment'],
  ['en', '"I did not leave the city but stayed until dawn," the mayor said.', 'not leave', 'until moment'],
  ['en', 'The minister said he did not leave Beirut until the vote was over.', 'not leave', 'until vote'],
  ['en', 'The rebels did not surrender until Friday, the army said.', 'not surrender', 'until moment'],
  ['en', 'Police said they had not opened fire until they were attacked.', 'not shoot', 'until attack'],
  ['en', 'Khoury denied that he had left before the vote.', 'not leave', 'before vote'],
  ['en', 'The crew stayed on the ship, pumping out water, until Sunday.', 'stay', 'until moment'],
  ['ar', 'قال العمدة: «لم أغادر المدينة بل بقيت فيها حتى الفجر».', 'not leave', 'until moment'],
  [
    'ar',
    'قال العمدة: «لم أغادر دمشق، وإنما واصلت عملي فيها إلى ساعات الفجر من يوم الأحد».',
    'not leave',
    'until moment',
  ],
  ['ar', 'أكد الوزير أنه لم يهرب وإنما ظل في العاصمة يتابع عمله.', 'not flee', ''],
  ['ar', 'قال القبطان إنه بقي على السفينة حتى منتصف الليل.', 'stay', 'until moment'],
  ['ar', 'قال الوزير إنه غادر بيروت قبل التصويت.', 'leave', 'before vote'],
  ['en', 'The coach said he did not resign but was sacked.', 'not resign', ''],
  ['en', 'The company said it did not sell the ships but rented them until March.', 'not sell', ''],
  ['en', 'The army said it had not attacked the town.', 'not attack', ''],
  ['ar', 'لم يغادر الوزير المدينة إلا بعد التصويت.', 'leave', 'after vote'],
  ['ar', 'قالت المديرة: «لم أغادر إلا بعد وصول الركاب».', 'leave', 'after arrive'],
  ['ar', 'لم ينسحب الوفد إلا حين رفضت اللجنة الاقتراح.', 'withdraw', 'after refuse'],
  ['ar', 'لم يغادر المدينة إلا الوزير.', 'leave', ''],
  ['ar', 'لن ينسحب الوفد إلا إذا رفضت اللجنة الاقتراح.', 'not withdraw', ''],
];

describe('limitOf', () => {
  it.each(table)('%s: %s', (language, text, deed, expected) => {
    const told = claimsIn(language, text).map(({ proposition: { event, limit }, commitment: { polarity } }) => [
      polarity === 'denied' ? `not ${event}` : event,
      limit === undefined ? '' : `${limit.bound} ${limit.event ?? (limit.moment === null ? '' : 'moment')}`,
    ]);
    expect(told.find(([one]) => one === deed)?.[1]).toBe(expected);
  });

  it.each<readonly [Language, string, string]>([
    [
      'en',
      '"I did not leave the city but stayed until dawn," the mayor said.',
      'I did not leave the city but stayed until dawn',
    ],
    ['ar', 'قال العمدة: «لم أغادر المدينة بل بقيت فيها حتى الفجر».', 'لم أغادر المدينة بل بقيت فيها حتى الفجر'],
  ])('a denial stands with what limits it: %s %s', (language, text, words) => {
    const denial = claimsIn(language, text).find(({ commitment }) => commitment.polarity === 'denied');
    expect(denial?.evidence.quote).toBe(words);
  });
});
