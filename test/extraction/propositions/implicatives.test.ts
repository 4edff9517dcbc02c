import { describe, expect, it } from 'vitest';
import { type Language, stancesOf } from '../lines';

const table: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'The company refused to pay the ransom.', ['refuse', 'pay denied']],
  ['en', 'The minister refused to resign.', ['refuse', 'resign denied']],
  ['ar', 'رفضت الشركة دفع الفدية.', ['refuse', 'pay denied']],
  ['en', 'The prisoner managed to escape.', ['flee']],
  ['en', 'No prisoner managed to escape.', ['flee denied']],
  ['en', 'The attackers did not manage to enter the base.', ['arrive denied']],
  ['en', 'The gunmen failed to enter the base.', ['arrive denied']],
  ['en', 'Rescuers were able to reach the miners.', ['arrive']],
  ['en', "The rebels didn't manage to seize the town.", ['seize denied']],
  ['en', 'The bank is able to pay its debts.', ['pay']],
  ['en', 'The company succeeded in the market.', ['succeed']],
  ['en', 'The army dared to cross the river.', ['cross']],
  ['en', 'He went on to win the title in 2010.', ['win']],
  // Going somewhere governs no deed.
  ['en', 'He proceeded to the gate.', ['travel']],
  ['en', 'The rescuers got to the trapped men on Monday.', ['arrive']],
  ['ar', 'تمكنت الشرطة من توقيف المشتبه به.', ['detain']],
  ['ar', 'تمكن المنتخب من الفوز بالكأس.', ['win']],
  ['ar', 'لم يتمكن أي سجين من الفرار.', ['flee denied']],
  ['ar', 'نجح الجيش في استعادة البلدة.', ['seize']],
  ['ar', 'لم ينجح المهاجمون في دخول القاعدة.', ['arrive denied']],
  ['ar', 'فشل المسلحون في اقتحام القاعدة.', ['raid denied']],
  ['ar', 'عجزت الحكومة عن دفع الرواتب.', ['pay denied']],
  ['ar', 'استطاع الجيش أن يدخل المدينة.', ['arrive']],
  ['ar', 'لم تستطع الفرق السيطرة على الحريق.', ['seize denied']],
  ['ar', 'فشلت المحادثات في جنيف.', ['fail', 'negotiate']],
  ['ar', 'نجح الطالب في الامتحان.', ['succeed']],
];

describe('what is managed, failed at or refused', () => {
  it.each(table)('%s: %s', (language, text, expected) => {
    expect(stancesOf(language, text)).toEqual(expected);
  });
});
