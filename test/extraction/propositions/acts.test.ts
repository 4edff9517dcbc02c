import { describe, expect, it } from 'vitest';
import { claimsIn } from '../lines';

const actsOf = (language: 'en' | 'ar', text: string): string[] =>
  claimsIn(language, text).flatMap(({ proposition: { event, predicate } }) => (event === 'act' ? [predicate] : []));

/** One act in several words and in both languages. */
const table: readonly (readonly [act: string, english: readonly string[], arabic: readonly string[]])[] = [
  [
    'attach',
    ['The crew tied a rope to the boat.', 'The crew fastened a rope to the boat.', 'A rope was attached to the boat.'],
    ['ربط الطاقم حبلا بالقارب.', 'الطاقم أوثق الحبل بالقارب.', 'لم يربط الطاقم أي حبل بالقارب.'],
  ],
  [
    'turn-off-course',
    ['The plane veered to the left.', 'The vessel deviated from its route.', 'The bus swerved before the bend.'],
    ['انحرفت الطائرة إلى اليسار.', 'السفينة لم تنحرف عن مسارها.', 'انعطفت الحافلة قبل الجسر.'],
  ],
  [
    'hide',
    ['The company hid the defect.', 'The manager concealed the letters.', 'The men were hiding in a cellar.'],
    ['أخفت الشركة العيب.', 'خبأ المدير الرسائل.', 'كان الرجال يختبئون في قبو.'],
  ],
  [
    'weep',
    ['The widow wept during the hearing.', 'The player burst into tears.'],
    ['بكت الأرملة خلال الجلسة.', 'أجهش اللاعب بالبكاء.'],
  ],
  [
    'marry',
    ['The prince married the singer.', 'The singer wed the prince.'],
    ['تزوج الأمير المغنية.', 'خطب الأمير المغنية.'],
  ],
  ['grow-up', ['The twins grew up in Aleppo.', 'The boy came of age.'], ['ترعرع التوأم في حلب.', 'نضج الصبي.']],
  ['learn', ['The pupils learned the song.'], ['يتعلم التلاميذ الأغنية.']],
  ['deceive', ['The broker duped the buyers.', 'The broker misled the buyers.'], ['خدع الوسيط المشترين.']],
  ['wash', ['The workers cleaned the tanks.', 'The workers rinsed the tanks.'], ['نظف العمال الخزانات.']],
];

describe('acts that no event class names', () => {
  for (const [act, english, arabic] of table) {
    it.each(english)(`${act}: %s`, (text) => expect(actsOf('en', text)).toContain(act));
    it.each(arabic)(`${act}: %s`, (text) => expect(actsOf('ar', text)).toContain(act));
  }

  it('keeps the word itself where the packs know no act', () => {
    expect(actsOf('en', 'The director zugzwanged the committee.')).toEqual(['zugzwang']);
  });
});
