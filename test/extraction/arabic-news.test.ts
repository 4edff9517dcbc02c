import { describe, expect, it } from 'vitest';
import { factsOf, stancesOf } from './lines';

/** What a sentence tells, and must not tell: facts that hold a string each. */
const facts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // Pronouns agree with what they stand for.
  [
    'عثر الجنود على قطارين قرب المصنع، وأصيب 20 عاملا تم نقلهم إلى المستشفى.',
    ['hospitalise patient={thing:person/worker}'],
    ['patient={"قطارين"'],
  ],
  ['أغلقت المحكمة الملف بعد القبض عليه.', [], ['detain patient={thing:building']],
  ['شاهد الحارس الشاحنة قرب المدرسة ثم أحرقها.', ['burn agent'], []],
  // Bodies are found, and not saved.
  ['انتشل خفر السواحل 12 جثة وأنقذ 40 مهاجرا.', ['find agent', '40 person rescued'], ['12 person rescued']],
  // What a masdar counts is its own.
  ['تمكن الصيادون من إنقاذ 154 شخصا.', ['154 person rescued'], []],
  // Numbers in parts.
  ['بلغ عدد المصوتين 25 مليونا و342 ألفا و464 ناخبا.', ['25342464 person voted'], []],
  ['غرمت المحكمة الشركة 1000 جنيه.', ['egp'], ['gather-things']],
  // A deed behind a comma and "and" goes on with the deed before.
  ['ضرب الإعصار القرية، وأسفر عن وفاة ثلاثة، وإصابة عشرة.', ['10 person wounded'], ['cause={"إصابة']],
];

/** Events, and how they stand. */
const stances: readonly (readonly [string, readonly string[]])[] = [
  ['نفت الوزارة في بيان نشرته أمس إغلاق المصنع.', ['close denied']],
  ['وصف الوزير ما نشر عن اعتقال النائب بأنه عار عن الصحة.', ['detain denied']],
  ['قال المتحدث إن الأنباء عن انسحاب الحكم غير دقيقة.', ['withdraw denied']],
  ['قالت اللجنة إنها لم تتلق ما يفيد بوجود عمل إرهابي.', ['terrorism denied probable']],
];

describe('plain Arabic news', () => {
  it.each(facts)('%s', (text, told, untold) => {
    const lines = factsOf('ar', text);
    expect(told.filter((part) => !lines.some((line) => line.includes(part)))).toEqual([]);
    expect(untold.filter((part) => lines.some((line) => line.includes(part)))).toEqual([]);
  });

  it.each(stances)('%s', (text, expected) => {
    expect(stancesOf('ar', text)).toEqual(expect.arrayContaining([...expected]));
  });
});
