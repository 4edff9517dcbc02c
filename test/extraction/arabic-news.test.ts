import { describe, expect, it } from 'vitest';
import { factsOf, stancesOf } from './lines';

/** What a sentence tells, and must not tell: facts that hold a string each. */
const facts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  // Pronouns agree with what they stand for.
  [
    'عثر الجنود على قطارين قرب المصنع، وأصيب 20 عاملا تم نقلهم إلى المستشفى.',
    // Of two subjects before the pronoun neither is taken: the soldiers might be meant.
    ['wound'],
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
  // What courts pass on somebody is a sentence, and not carried out by that.
  [
    'قضت المحكمة بسجن الوزير السابق خمس سنوات.',
    ['sentence agent={actor:org/court', 'patient={actor:role/minister'],
    ['order'],
  ],
  ['قضت محكمة الجنايات بإعدام ثلاثة متهمين.', ['sentence', 'patient={thing:person/suspect}'], ['execute', 'killed']],
  ['قالت النيابة إن الموظف اتهم بالتزوير.', ['accuse patient', 'rig agent'], []],
  ['كان المدير قد تقدم باستقالته.', ['resign agent={actor:role/director}'], []],
  // Verbs written alike.
  ['توجه الوزير إلى المدينة.', ['travel'], ['win']],
  ['قدم النائب دليلا على التزوير.', ['act agent'], ['arrive']],
  ['اللاعبون لم يوقعوا العقد.', ['agree agent'], []],
  ['اللاعب السعودي تعرض لإصابة.', ['wound patient'], ['offer']],
  ['دخل العمال في إضراب عن العمل.', ['labour-strike agent'], ['arrive']],
  ['تسعى الإدارة لتصفية الشركة.', ['close'], ['kill']],
  ['إصابته خطيرة.', ['wound'], ['strike']],
  ['أنهم ألغوا هذا الاتفاق.', ['cancel'], ['goa']],
  // A name behind a team is no deed of theirs; who manages a house governs nobody.
  ['فاز نادي النصر على نادي الاتحاد.', ['win agent'], ['win target']],
  ['وعدت إدارة المستشفى بفتح تحقيق.', [], ['government']],
  // How many they are, behind those who are known.
  ['قتل الجنود الثلاثة في كمين.', ['kill means', '3 person killed'], ['kill agent']],
  // None of those named.
  [
    'إن أيا من أفراد الطاقم لم يصب بأذى.',
    ['wound patient={thing:person/worker/crew} quantity={0 person wounded'],
    ['harm', 'strike'],
  ],
  ['أكد أن أيا من الطلاب لم يحضر.', ['arrive agent'], []],
  // Where it was.
  ['نقل إلى المستشفى حيث توفي.', ['die place', 'hospitalise'], []],
  // A deed behind a comma and "and" goes on with the deed before.
  ['ضرب الإعصار القرية، وأسفر عن وفاة ثلاثة، وإصابة عشرة.', ['10 person wounded'], ['cause={"إصابة']],
];

/** Events, and how they stand. */
const stances: readonly (readonly [string, readonly string[]])[] = [
  ['نفت الوزارة في بيان نشرته أمس إغلاق المصنع.', ['close denied']],
  ['وصف الوزير ما نشر عن اعتقال النائب بأنه عار عن الصحة.', ['detain denied']],
  ['نفى المصدر الأنباء التي تروجها صفحات بشأن تسريب الامتحان.', ['breach denied']],
  ['قالت الوزارة إن ما ينشر على المواقع عن وفاة الرئيس، غير صحيح.', ['die denied']],
  ['لم تعثر الشرطة على أي دليل على وقوع انفجار.', ['explode denied probable']],
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
