import { describe, expect, it } from 'vitest';
import { relate } from '../../src';

/** Pairs as news has them, in English, in Arabic, and one of each: what excludes what, what agrees, and what does neither. */
const conflicting = [
  ['The central bank raised interest rates on Thursday.', 'The central bank cut interest rates on Thursday.'],
  ['Parliament approved the budget.', 'Parliament rejected the budget.'],
  ['Egypt beat Morocco in the final.', 'Morocco beat Egypt in the final.'],
  ['The fire killed 12 people.', 'The fire killed 30 people.'],
  ['The airline confirmed the merger.', 'The airline denied the merger.'],
  ['The court convicted the former mayor of bribery.', 'The court acquitted the former mayor of bribery.'],
  ['The bridge will reopen on Monday.', 'The bridge will not reopen on Monday.'],
  ['Rebels captured the town of Bria.', 'The army captured the town of Bria.'],
  ['Unemployment rose to 9 percent in May.', 'Unemployment fell to 7 percent in May.'],
  ['The minister resigned on Friday.', 'The minister did not resign on Friday.'],
  ['Police arrested five protesters.', 'Police arrested no protesters.'],
  ['Kenya sold the railway to China.', 'China sold the railway to Kenya.'],
  ['The vaccine is safe, the agency said.', 'The vaccine is unsafe, the agency said.'],
  ['The hostages are alive.', 'The hostages are dead.'],
  ['البنك المركزي يرفع أسعار الفائدة', 'البنك المركزي يخفض أسعار الفائدة'],
  ['مجلس النواب يقر قانون الانتخابات', 'مجلس النواب يرفض قانون الانتخابات'],
  ['تونس تفوز على الجزائر في النهائي', 'الجزائر تفوز على تونس في النهائي'],
  ['مقتل 12 شخصا في حريق المستشفى', 'مقتل 30 شخصا في حريق المستشفى'],
  ['الشركة تؤكد صفقة الاندماج', 'الشركة تنفي صفقة الاندماج'],
  ['الحكومة تفتح المعبر أمام المسافرين', 'الحكومة تغلق المعبر أمام المسافرين'],
  ['الذهب يتراجع عند التسوية', 'الذهب يرتفع عند التسوية'],
  ['الرئيس يلتقي رئيس الوزراء غدا', 'الرئيس لن يلتقي رئيس الوزراء غدا'],
  ['السلطات تفرج عن الصحفي', 'السلطات تعتقل الصحفي'],
  ['إلغاء حفل المطرب في بيروت', 'إقامة حفل المطرب في بيروت في موعده'],
  ['الجيش يسيطر على المطار', 'الجيش ينسحب من المطار'],
  ['The government opened the border crossing.', 'الحكومة تغلق المعبر الحدودي'],
] as const;
const agreeing = [
  ['The central bank raised interest rates.', 'Interest rates were increased by the central bank.'],
  ['Two soldiers were killed in the ambush.', 'The ambush killed two soldiers.'],
  ['The president left the country.', 'The president departed the country.'],
  ['At least five people died in the crash.', 'Seven people died in the crash.'],
  ['The union accepted the offer.', 'The offer was accepted by the union.'],
  ['البنك المركزي يرفع أسعار الفائدة', 'رفع أسعار الفائدة من قبل البنك المركزي'],
  ['مقتل جنديين في كمين', 'كمين يودي بحياة جنديين'],
  ['استقالة وزير المالية', 'وزير المالية يستقيل من منصبه'],
  ['مصرع 5 على الأقل في حادث سير', 'مصرع 7 في حادث سير'],
  ['Seven people were killed in the fire.', 'مقتل سبعة أشخاص في الحريق'],
] as const;
const apart = [
  ['The fire killed 12 people.', 'The fire injured 30 people.'],
  ['Oil prices rose on Monday.', 'Wheat prices fell on Monday.'],
  ['The minister visited Paris.', 'A storm hit the coast of Florida.'],
  ['The company may cut 500 jobs.', 'The company hired 200 engineers.'],
  ['Police arrested five protesters.', 'Police arrested two journalists.'],
  ['Apple unveiled a new phone.', 'Samsung recalled its tablets.'],
  ['مقتل 12 شخصا في حريق المستشفى', 'إصابة 30 شخصا في حريق المستشفى'],
  ['أسعار النفط ترتفع', 'أسعار القمح تنخفض'],
  ['مجلس النواب يقر الموازنة', 'مجلس النواب يرفض قانون العمل'],
  ['الوزير يزور باريس', 'عاصفة تضرب سواحل فلوريدا'],
  ['تونس تفوز على الجزائر', 'تونس تتعادل مع المغرب'],
  ['المحكمة تدين الوزير السابق', 'المحكمة تبرئ نائبه'],
  ['الأمن يعتقل خمسة متظاهرين', 'الأمن يفرج عن صحفيين'],
  ['الشركة تعلن أرباحا قياسية', 'الشركة تعين مديرا جديدا'],
  ['تفشي الكوليرا في السودان', 'تفشي الحصبة في اليمن'],
  ['The president visited Algiers.', 'أسعار النفط تنخفض يوم الإثنين'],
] as const;

const agrees: readonly string[] = ['equivalent', 'refines', 'overlaps', 'supersedes'];

describe('relate, pairs of statements', () => {
  it.each(conflicting)('sets against each other: %s / %s', (a, b) => {
    expect([relate(a, b).relation, relate(b, a).relation]).toEqual(['conflicts', 'conflicts']);
  });

  it.each(agreeing)('finds compatible: %s / %s', (a, b) => {
    expect(agrees).toContain(relate(a, b).relation);
  });

  it.each(apart)('raises nothing between: %s / %s', (a, b) => {
    expect(relate(a, b).relation).not.toBe('conflicts');
    expect(relate(b, a).relation).not.toBe('conflicts');
  });
});
