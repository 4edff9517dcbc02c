import { describe, expect, it } from 'vitest';
import { defaultGazetteer } from '../../../src/gazetteer/default-gazetteer';
import { createArabicPack } from '../../../src/languages/ar';

const pack = createArabicPack(defaultGazetteer());

const verbsOf = (text: string): string =>
  pack
    .sentences(text, 0, text.length)
    .flatMap(({ tokens }) => tokens)
    .filter(({ lexeme }) => lexeme.pos === 'verb')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

/** Sentence → what of it is read as a verb. */
const table: readonly (readonly [string, string])[] = [
  // The past of a hollow verb beside a short participle that is written like it.
  ['وعن طبيعة الخطة قال وزير الزراعة إن الأمر بسيط.', 'قال'],
  // Deeds joined by "and" or "or" to a deed told by its noun.
  ['تهدف الخطة إلى زيادة الإنتاج وضخ الأموال في السوق.', 'تهدف'],
  ['تدرس البلدية توسيع الطرق أو فتح ممر للمشاة.', 'تدرس'],
  ['توقف الإنتاج وقتل الجيش خمسة مسلحين.', 'توقف قتل'],
  // «ل» before such a noun, and before a verb.
  ['سافر اللاعب لتلقي العلاج في الخارج.', 'سافر'],
  ['سافر اللاعب ليتلقى العلاج في الخارج.', 'سافر يتلقى'],
  // A past behind the indefinite noun that it tells of.
  ['رأى القاضي في حكم صدر عن المحكمة أمس أن الدعوى باطلة.', 'رأى صدر'],
  ['ورد ذلك في تقرير نشر في الأول من أكتوبر.', 'ورد نشر'],
  ['يعمل في مكتب عقارات في المدينة.', 'يعمل'],
  // «غير» with a pronoun, «شبه», and what opens with a conjunction.
  ['زار الوفد المتاحف والمكتبات وغيرها من المعالم.', 'زار'],
  ['أقيم وداع شبه رسمي للفريق.', 'أقيم'],
  ['وبدا المدرب مرهقا.', 'بدا'],
  // Foreign names that begin like a future or like "and".
  ['قال الممثل وورلد سيرفيس ذلك.', 'قال'],
  // Behind «لا» a past is the noun of what is not there; a present is denied, as a past is behind «ما».
  ['قالت الشركة إنه لا دخل لها بالأعطال.', 'قالت'],
  ['لا أساس لهذا الكلام.', ''],
  ['لا علم للبلدية بالمشروع.', ''],
  ['لا تدخل الشاحنات وسط المدينة.', 'تدخل'],
  ['ما دخل أحد من الباب.', 'دخل'],
  ['ليس للنادي يد في البيع.', ''],
  // Verbs of general news.
  ['التحق الطالب بالجامعة وسارع إلى التسجيل.', 'التحق سارع'],
  ['يحق للناخب الاعتراض.', 'يحق'],
];

describe('verb or noun', () => {
  it.each(table)('%s', (text, expected) => {
    expect(verbsOf(text)).toBe(expected);
  });
});
