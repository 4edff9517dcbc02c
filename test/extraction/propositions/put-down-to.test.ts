import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

/** Sentences with what each event is put down to: the event's class and the words for its cause. */
const rows: readonly (readonly [Language, string, readonly string[]])[] = [
  ['ar', 'أرجعت الوزارة تعطل الموقع إلى ضغط المستخدمين.', ['outage ← ضغط المستخدمين']],
  ['ar', 'ردت الشرطة الحادث إلى السرعة الزائدة.', ['disaster ← السرعة الزائدة']],
  ['ar', 'أعاد المحافظ سبب الحريق إلى الإهمال.', ['burn ← الإهمال']],
  ['ar', 'عزا المسؤول ما حدث إلى الأمطار.', ['happen ← الأمطار']],
  ['ar', 'عزا المسؤول انهيار السد إلى الأمطار غير المسبوقة ونفى أي تقصير.', ['collapse ← الأمطار غير المسبوقة']],
  ['ar', 'وقالت إن مصدر العطل منشآت الشركة وحدها.', ['malfunction ← منشآت الشركة']],
  ['ar', 'قال المحامي إن مياه الشرب الملوثة هي مصدر التسمم.', ['poison ← مياه الشرب الملوثة']],
  ['ar', 'قالت الشركة إن سبب العطل صاعقة أصابت المحطة.', ['malfunction ← صاعقة', 'strike ← صاعقة']],
  ['ar', 'قال المحافظ إن الإهمال وغياب الصيانة منذ سنوات وراء الحريق.', ['burn ← الإهمال']],
  ['ar', 'قالت الشركة إن المسؤول عن التلوث هو دائرة المجاري.', ['leak ← دائرة المجاري']],
  ['en', 'The mayor said a faulty wire was the source of the fire.', ['burn ← a faulty wire']],
  ['en', 'The union said the authorities had switched off the network on purpose to hide it.', ['end ← on purpose']],
  ['ar', 'قال ناشطون إن السلطات قطعت الاتصالات عمدا.', ['outage ← عمدا']],
  // The source of a report is who gave it; what is sent back is put down to nothing.
  ['en', 'The source of the report was a clerk.', []],
  ['ar', 'ردت المحكمة الدعوى إلى النيابة.', []],
];

describe('what an event is put down to', () => {
  it.each(rows)('%s: %s', (language, text, expected) => {
    const told = claimsIn(language, text).flatMap(({ proposition: { event, arguments: roles } }) =>
      roles.flatMap(({ role, value }) => (role === 'cause' && 'name' in value ? [`${event} ← ${value.name}`] : [])),
    );
    expect([...new Set(told)].sort()).toEqual([...expected].sort());
  });
});
