import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** What becomes of the event `of`: `done`, `not done`, or `open`. */
function outcomeOf(text: string, of: string): readonly string[] {
  return claimsIn(/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en', text)
    .filter(({ proposition }) => proposition.event === of)
    .map(({ commitment: { polarity, certainty } }) =>
      polarity === 'denied' ? 'not done' : certainty === 'certain' ? 'done' : 'open',
    );
}

const table: readonly (readonly [string, string, string])[] = [
  ['منع الحراس دخول الجمهور.', 'arrive', 'not done'],
  ['لم يمنع الحراس دخول الجمهور.', 'arrive', 'done'],
  ['منعت الإدارة اللاعبين من دخول الملعب.', 'arrive', 'not done'],
  ['امتنع المصرف عن دفع الأرباح.', 'pay', 'not done'],
  ['رفض المدير دفع الأجور.', 'pay', 'not done'],
  ['رفض القاضي الإفراج عن المتهم.', 'release', 'not done'],
  ['أغلق الجسر لمنع سقوط ضحايا.', 'die', 'open'],
  ['سمح الحراس بدخول الجمهور.', 'arrive', 'open'],
  ['لم يسمح الحراس بدخول الجمهور.', 'arrive', 'not done'],
  ['طالب النواب بإقالة المدير.', 'dismiss', 'open'],
  ['أمرت البلدية بإغلاق السوق.', 'close', 'open'],
  ['تعهدت الشركة بخفض الأسعار.', 'fall', 'open'],
  ['انتقد التجار قرار إغلاق السوق.', 'close', 'open'],
  ['ألغى المصرف قرار تسريح الموظفين.', 'dismiss', 'open'],
  // What stands beside the deed is no part of it.
  ['منعت البلدية المهرجان بعد مقتل متفرج.', 'kill', 'done'],
  // Whoever rejects an attack by others does not say that there was none.
  ['رفض الوزير الهجوم على المدينة.', 'attack', 'done'],
  ['Traders criticised the decision to close the market.', 'close', 'open'],
  ['The bank dropped its proposal to lay off 40 clerks.', 'dismiss', 'open'],
  ['The refusal to pay the players angered the fans.', 'pay', 'not done'],
  ['The decision closed the market.', 'close', 'done'],
];

describe('deeds under the word that governs them', () => {
  it.each(table)('%s', (text, of, outcome) => expect(new Set(outcomeOf(text, of))).toEqual(new Set([outcome])));
});
