import { describe, expect, it } from 'vitest';
import { parseSentence } from '../../../src/extraction/syntax/parse';
import { defaultGazetteer } from '../../../src/gazetteer/default-gazetteer';
import { defaultPacks } from '../../../src/pipeline/default-packs';

const pack = defaultPacks(defaultGazetteer()).find(({ language }) => language === 'ar');

/** `verb: subject | objects` of each verb, of its first words alone where a phrase is long. */
function argumentsOf(text: string): string[] {
  const [sentence] = pack?.sentences(text, 0, text.length) ?? [];
  if (pack === undefined || sentence === undefined) throw new Error(`no sentence in ${text}`);
  const { tokens, phrases, relations } = parseSentence(sentence.tokens, pack);
  const words = (from: number, to: number) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  const phrase = (index: number) => words(phrases[index]?.from ?? 0, phrases[index]?.to ?? 0);
  return relations
    .filter(({ token }) => tokens[token]?.lexeme.pos === 'verb')
    .map(({ token, subject, objects }) =>
      [`${words(token, token + 1)}:`, subject < 0 ? '-' : phrase(subject), '|', objects.map(phrase).join('، ')]
        .join(' ')
        .trim(),
    );
}

/** Sentence → who does what, verb by verb. */
const table: readonly (readonly [string, readonly string[]])[] = [
  // A relative clause has its own subject where its verb does not agree with the relative, or can have no bare object.
  ['لم يصب أحد في الهزة التي شعر سكان المدينة بها.', ['يصب: أحد |', 'شعر: سكان المدينة |']],
  ['تعثر الفريق الذي فاز مدربه باللقب.', ['تعثر: الفريق |', 'فاز: مدرب | اللقب']],
  ['تراجعت الشركات التي يسيطر المصرف على أسهمها.', ['تراجعت: الشركات |', 'يسيطر: المصرف | أسهم']],
  // A pronoun takes up what is told of, and the subject stands behind it.
  ['انتقد الحزب قرارا أصدرته الحكومة.', ['انتقد: الحزب | قرارا', 'أصدرت: الحكومة | ه']],
  // The noun alone behind a joined verb is its object where another goes on.
  ['زارت الوزيرة المصنع وأغلقت أقسامه.', ['زارت: الوزيرة | المصنع', 'أغلقت: الوزيرة | أقسام']],
  ['تكررت الحوادث وشملت الموانئ.', ['تكررت: الحوادث |', 'شملت: الحوادث | الموانئ']],
  // What is called by a name in marks is no object.
  ['أعلنت صحيفة " الغد " الخبر.', ['أعلنت: صحيفة | الخبر']],
  ['وقع فاروق عقدا مع النادي.', ['وقع: فاروق | عقدا']],
  // A dateline is no subject.
  ['بيروت 15 - 8 (رويترز) - أغلق التجار المتاجر.', ['أغلق: التجار | المتاجر']],
  // What is annexed to a noun that is no event is nothing to the verb.
  ['حذر الطبيب من موجة برد.', ['حذر: الطبيب |']],
  ['أغرق المصنع النهر في دوامة دخان.', ['أغرق: المصنع | النهر']],
  // Nor is what "and" joins to it.
  ['اجتاز الفريق النهر في قوارب الصيد والنقل.', ['اجتاز: الفريق | النهر']],
  // An adjective behind the pronoun on its noun, behind "and" or behind its own negation.
  ['باعت الشركة فرعها المتعثر.', ['باعت: الشركة | فرع']],
  ['فتح الاتفاق الطريق أمام الأزمة الحالية.', ['فتح: الاتفاق | الطريق']],
  ['زار الوفد قادة القوات البرية والبحرية.', ['زار: الوفد | قادة القوات البرية']],
  ['حمل القرار عواقب سياسية وأمنية.', ['حمل: القرار | عواقب سياسية']],
  // How and when, said by an accusative.
  ['باعت الشركة أخيرا فرعها.', ['باعت: الشركة | فرع']],
  // A word that no table knows describes the noun with its article that it agrees with.
  ['سبح الفريق في المياه العكرة.', ['سبح: الفريق |']],
  // What has its article or ends in a name is complete: what follows is another.
  ['قصفت طائرات إسرائيلية المستشفى.', ['قصفت: طائرات إسرائيلية | المستشفى']],
  ['انتقد حاكم تكساس خطاب الرئيس.', ['انتقد: حاكم تكساس | خطاب الرئيس']],
  // What is somebody's, and nobody himself, is what the deed is done to.
  ['عاد المدرب ورفض استقالته.', ['عاد: المدرب |', 'رفض: المدرب | استقالت']],
  ['نفى الوزير، وأكد حرص بلاده على السلام.', ['نفى: الوزير |', 'أكد: الوزير | حرص بلاد']],
  ['أعلن مكتبه أن الاجتماع تأجل.', ['أعلن: مكتب |', 'تأجل: الاجتماع |']],
  // A relative tells of the noun that it agrees with.
  [
    'رفضت كتلة النائب البرلمانية التي تضم نساء.',
    ['رفضت: كتلة النائب البرلمانية |', 'تضم: كتلة النائب البرلمانية | نساء'],
  ],
  ['استقبل الأهالي أجدادهم الذين غادروا القرية.', ['استقبل: الأهالي | أجداد', 'غادروا: أجداد | القرية']],
];

describe('who does what in Arabic', () => {
  it.each(table)('%s', (text, expected) => {
    expect(argumentsOf(text)).toEqual(expected);
  });
});
