import { describe, expect, it } from 'vitest';
import { toldIn, voicesOf } from './lines';

/** What plain Arabic news read wrongly most often, counted over whole papers. */
const told: readonly (readonly ['ar' | 'en', string, readonly string[]])[] = [
  ['ar', 'وقع الحادث على طريق سريع.', ['disaster place={"طريق سريع" thing:building/road}']],
  ['ar', 'وقع الهجوم على بعد عشرة كيلومترات من المدينة.', ['attack', 'measure quantity={10000 metre distance}']],
  [
    'ar',
    'وقع الوزير على الاتفاق.',
    ['agree agent={actor:role/minister thing:person/politician} patient={agree thing:political/agreement}'],
  ],
  [
    'ar',
    'انقلبت شاحنة على الطريق.',
    ['crash patient={thing:vehicle/truck} place={part-of "الطريق" thing:building/road}'],
  ],
  ['ar', 'انقلب الجيش على الرئيس.', ['overthrow agent={actor:org/military} patient={thing:person/politician}']],
  ['ar', 'اعتقلت الشرطة عددا من المحتجين.', ['detain agent={actor:org/police} patient={thing:person/protester}']],
  [
    'ar',
    'دمرت الغارة العديد من المنازل.',
    ['destroy cause={strike} patient={thing:building/house}', 'strike origin={"المنازل" thing:building/house}'],
  ],
  ['ar', 'حجزت الشرطة كمية من المخدرات.', ['seize agent={actor:org/police} patient={thing:substance/narcotic}']],
  ['ar', 'أصيب عدد من الجنود.', ['wound patient={thing:person/combatant/soldier}']],
  [
    'ar',
    'تمكن أعوان الأمن من القبض على المتهم.',
    ['detain agent={"أعوان الأمن" thing:person/security/policeman} patient={thing:person/suspect}'],
  ],
  [
    'ar',
    'تمكنت الشرطة في حلب مساء السبت من إلقاء القبض على لص.',
    [
      'detain agent={actor:org/police} patient={thing:person/suspect/robber} quantity={1.. person detained thing:person/suspect/robber} time={2024-04-20T17:00/2024-04-20T23:00}',
    ],
  ],
  [
    'ar',
    'الخطة ستمكن السكان من العودة.',
    ['threatened allow cause={plan thing:political/talks} patient={thing:person/resident}'],
  ],
  [
    'ar',
    'القبض على رجل قتل زوجته.',
    [
      'detain patient={thing:person/man} quantity={1.. person detained thing:person/man}',
      'kill agent={"رجل" thing:person/man} patient={thing:person/spouse/wife}',
    ],
  ],
  [
    'ar',
    'وفاة امرأة سقطت من شرفتها.',
    [
      'die patient={thing:person/woman} quantity={1.. person killed thing:person/woman}',
      'crash origin={"شرفتها" thing:building-part} patient={thing:person/woman}',
    ],
  ],
  [
    'ar',
    'مقتل شاب أثار غضبا.',
    ['kill patient={thing:person/youth} quantity={1.. person killed thing:person/youth}', 'cause cause={kill}'],
  ],
  [
    'ar',
    'مقتل رجل هاجم الشرطة بسكين.',
    [
      'kill patient={thing:person/man} quantity={1.. person killed thing:person/man}',
      'attack agent={"رجل" thing:person/man} means={thing:weapon/blade} patient={actor:org/police}',
    ],
  ],
  [
    'ar',
    'أوقف شخص بتهمة السرقة.',
    ['detain cause={steal thing:money/crime} patient={thing:person} quantity={1.. person detained}'],
  ],
  ['ar', 'عقد الوزير ندوة صحفية.', ['meet agent={actor:role/minister thing:person/politician}']],
  [
    'ar',
    'قتلت صحفية في حلب.',
    [
      'kill patient={thing:person/journalist} place={place:sy/aleppo} quantity={1.. person killed thing:person/journalist}',
    ],
  ],
  ['ar', 'وصلت الطائرة إلى البحرين.', ['arrive agent={"الطائرة" thing:vehicle/aircraft} target={actor:bh}']],
  ['ar', 'غادر الوزير البلاد بالتزامن مع الهجوم.', ['leave agent={actor:role/minister thing:person/politician}']],
  [
    'ar',
    'هدم الجيش المنزل بالإضافة إلى المدرسة.',
    ['destroy agent={actor:org/military} patient={thing:building/house}'],
  ],
  ['ar', 'شارك الآلاف في إحياء الذكرى.', ['act patient={thing:work/ceremony} quantity={~2000..9999 item}']],
  ['ar', 'أعلنت الوزارة مشروع طريق.', ['plan patient={thing:building/road}']],
  ['ar', 'انتقدت حركة نداء الوطن الوزير.', ['condemn agent={actor:org/party} patient={thing:person/politician}']],
  ['ar', 'وصل خادم الحرمين الشريفين إلى جدة.', ['arrive agent={actor:role/monarch} target={place:sa/makkah/jeddah}']],
  ['ar', 'قالت القناة إن الجيش انسحب.', ['withdraw agent={actor:org/military}']],
  ['ar', 'انفجرت قنبلة في المدينة.', ['explode means={thing:weapon/bomb}']],
  [
    'ar',
    'اعتقل الجيش شخصين على هامش القمة.',
    ['detain agent={actor:org/military} patient={thing:person} quantity={2 person detained}'],
  ],
  [
    'en',
    'Police arrested a number of protesters.',
    ['detain agent={actor:org/police} patient={thing:person/protester}'],
  ],
  ['en', 'The raid destroyed a number of houses.', ['destroy cause={raid} patient={thing:building/house}']],
  [
    'en',
    'Police seized a quantity of cocaine.',
    ['seize agent={actor:org/police} patient={thing:substance/narcotic/cocaine}'],
  ],
];

/** Whose words they are. */
const voices: readonly (readonly [string, readonly string[]])[] = [
  ['قال الوزير إن الجيش قصف القرية، وفق تعبيره.', ['strike: report indirect | group "الوزير" role=minister count=1']],
  ['قال الوزير إن الجيش قصف القرية، حسب قوله.', ['strike: report indirect | group "الوزير" role=minister count=1']],
  ['أكد عدد من المحتجين أن الشرطة انسحبت.', ['withdraw: confirm indirect | unknown "عدد من المحتجين"']],
  ['أعلنت وحدة من الجيش أن اللصوص فروا.', ['flee: announce indirect | unknown "وحدة"']],
  ['قالت بي بي سي إن الجيش انسحب.', ['withdraw: say indirect | agency actor:bbc']],
  [
    'قال رئيس الحكومة يوسف الشاهد إن الجيش انسحب.',
    ['withdraw: say indirect | person actor:org/premiership role=prime-minister'],
  ],
  ['قالت حركة نداء الوطن إن الجيش انسحب.', ['withdraw: say indirect | organisation actor:org/party']],
];

describe('what plain Arabic news tells most often', () => {
  it.each(told)('%s %s', (language, text, lines) => {
    expect(toldIn(language, text)).toEqual(lines);
  });

  it.each(voices)('%s', (text, lines) => {
    expect(voicesOf('ar', text)).toEqual(lines);
  });
});
