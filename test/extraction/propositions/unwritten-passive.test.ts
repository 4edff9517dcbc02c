import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

/** Arabic without its vowels → each event with who or what fills its main roles. */
const table: readonly (readonly [string, readonly string[]])[] = [
  // Needs an object, and has one noun that can do nothing.
  ['ضبطت شحنة من الأدوية المزورة في الميناء.', ['detain | patient=شحنة', 'transport']],
  ['سرقت محتويات المتحف.', ['steal | patient=محتويات المتحف']],
  ['اكتشف فيروس جديد في المختبر.', ['find | patient=فيروس جديد | place=المختبر']],
  ['شيدت القلعة عام 1850.', ['build | patient=القلعة']],
  ['ألغيت المباراة بسبب الأمطار.', ['cancel | patient=المباراة | cause=الأمطار']],
  ['منعت الصحيفة من الصدور.', ['ban | patient=الصحيفة']],
  // Or is done to persons as often as by them.
  ['طرد السفير من البلاد.', ['cut-ties | patient=السفير | origin=البلاد']],
  ['نقل المصابون إلى المستشفى.', ['hospitalise | patient=المصابون | target=المستشفى']],
  ['أطلق سراح الصحفي مساء الأحد.', ['release | patient=الصحفي']],
  ['ألقي القبض على المشتبه به.', ['detain | patient=المشتبه به']],
  // Whoever did it stands behind a preposition of its own.
  ['طرد السفير من قبل الحكومة.', ['cut-ties | patient=السفير | agent=الحكومة']],
  // A second noun, or a verb that may do without an object, leaves the first its subject.
  ['طردت الحكومة السفير.', ['cut-ties | agent=الحكومة | patient=السفير']],
  ['ضبط رجال الجمارك شحنة.', ['seize | agent=رجال الجمارك | patient=شحنة', 'transport']],
  ['ضرب الإعصار الساحل.', ['strike | cause=الإعصار | patient=الساحل']],
  ['صدر القرار يوم الأحد.', ['order | cause=القرار', 'order']],
  ['شدد البيان على الوحدة.', []],
  // What a noun counts by itself is no count of what was done.
  ['انتشلت 11 جثة من النهر.', ['find | patient=11 جثة | origin=النهر', 'die | patient=11 جثة']],
  // Verbs by what stands behind them.
  ['قضى ثلاثة أشخاص في الحريق.', ['die | patient=ثلاثة أشخاص']],
  ['قضى السجين ثلاث سنوات في زنزانة.', ['stay | agent=السجين | place=زنزانة', 'measure']],
  ['قضى اللاعب موسمين مع الفريق.', ['stay | agent=اللاعب | agent=الفريق']],
  ['أسقطت المحكمة التهم عن المدير.', ['acquit | agent=المحكمة | patient=التهم', 'accuse']],
  ['أسقطت الدفاعات الجوية طائرة مسيرة.', ['shoot-down | agent=الدفاعات الجوية | patient=طائرة مسيرة']],
  ['لم توقع إيران قط على المعاهدة.', ['agree | agent=إيران | patient=المعاهدة']],
  ['تم التوصل إلى هدنة.', ['cease-fire']],
];

const roles: ReadonlySet<string> = new Set(['agent', 'patient', 'cause', 'means', 'target', 'place', 'origin']);

describe('a passive that is not written', () => {
  it.each(table)('%s', (text, expected) => {
    const facts = claimsIn('ar', text).map(({ proposition }) =>
      [
        proposition.event,
        ...proposition.arguments
          .filter(({ role }) => roles.has(role))
          .map(({ role, value }) => `${role}=${'name' in value ? value.name : value.kind}`),
      ].join(' | '),
    );
    expect(facts).toEqual(expected);
  });
});
