import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

const leads = {
  l0: { en: 'A tanker spilled oil off the coast on Sunday.', ar: 'تسرب نفط من ناقلة قبالة الساحل الأحد.' },
  l1: { en: 'Unions held a strike on Sunday.', ar: 'نظمت النقابات إضرابا الأحد.' },
  l2: { en: 'An earthquake struck eastern Turkey on Sunday.', ar: 'ضرب زلزال شرق تركيا الأحد.' },
  l3: { en: 'A boat carrying migrants capsized off Libya on Sunday.', ar: 'انقلب قارب يقل مهاجرين قبالة ليبيا الأحد.' },
  l4: { en: 'Gunmen raided a school in Zamfara on Sunday.', ar: 'هاجم مسلحون مدرسة في زمفارا الأحد.' },
  l5: {
    en: 'Demonstrators clashed with police in Tbilisi on Sunday.',
    ar: 'اشتبك متظاهرون مع الشرطة في تبليسي الأحد.',
  },
  l6: { en: 'Floods hit Valencia on Sunday.', ar: 'اجتاحت فيضانات فالنسيا الأحد.' },
  l7: { en: 'A blast hit a factory in Lahore on Sunday.', ar: 'هز انفجار مصنعا في لاهور الأحد.' },
  l8: { en: 'A military plane crashed in Siberia on Sunday.', ar: 'تحطمت طائرة عسكرية في سيبيريا الأحد.' },
  l9: { en: 'Iran fired missiles at an air base on Sunday.', ar: 'أطلقت إيران صواريخ على قاعدة جوية الأحد.' },
  l10: { en: 'Voters chose a president on Sunday.', ar: 'انتخب الناخبون رئيسا الأحد.' },
  l11: { en: 'A wildfire burned near Athens on Sunday.', ar: 'اندلع حريق غابات قرب أثينا الأحد.' },
  l12: { en: 'The city of Derna was flooded on Sunday.', ar: 'اجتاحت سيول مدينة درنة الأحد.' },
  l13: { en: 'A train hit a bus near Minya on Sunday.', ar: 'صدم قطار حافلة قرب المنيا الأحد.' },
  l14: { en: 'Hackers attacked a hospital in Lyon on Sunday.', ar: 'هاجم قراصنة مستشفى في ليون الأحد.' },
  l15: {
    en: 'The authorities evacuated villages below the volcano on Sunday.',
    ar: 'أخلت السلطات قرى قرب البركان الأحد.',
  },
  l16: { en: 'Fighting broke out at the border on Sunday.', ar: 'اندلع قتال على الحدود الأحد.' },
  l17: { en: 'A prison was stormed in Goma on Sunday.', ar: 'اقتُحم سجن في غوما الأحد.' },
  l18: { en: 'Thousands marched in Lima on Sunday.', ar: 'خرجت مسيرة في ليما الأحد.' },
  l19: { en: 'A bomb went off in Mogadishu on Sunday.', ar: 'انفجرت قنبلة في مقديشو الأحد.' },
  l20: { en: 'A pipe leaked oil into the sea on Sunday.' },
  l21: { en: 'Missiles were fired at the city on Sunday.', ar: 'أطلقت صواريخ على المدينة الأحد.' },
  l22: { en: 'The election was held on Sunday.', ar: 'جرت الانتخابات الأحد.' },
  l23: { en: 'Two soldiers were captured on the border on Sunday.', ar: 'أُسر جنود على الحدود الأحد.' },
  l24: { en: 'A ferry sank off Zanzibar on Sunday.', ar: 'غرقت عبارة قبالة زنجبار الأحد.' },
  l25: { en: 'A tanker spilled oil off the coast on Sunday.' },
  l26: { en: 'An earthquake struck eastern Turkey on Sunday.' },
  l27: { en: 'Demonstrators clashed with police in Tbilisi on Sunday.' },
  l28: { en: 'Floods hit Valencia on Sunday.' },
  l29: { en: 'Iran fired missiles at an air base on Sunday.' },
  l30: { en: 'Voters chose a president on Sunday.' },
  l31: { en: 'Two soldiers were captured on the border on Sunday.' },
  l32: { en: 'Hackers attacked a hospital in Lyon on Sunday.' },
  l33: { en: 'The company paid a ransom on Sunday.', ar: 'دفعت الشركة فدية الأحد.' },
  l34: { en: 'An outbreak of cholera hit Aleppo on Sunday.', ar: 'تفشت الكوليرا في حلب الأحد.' },
  l35: { en: 'The journalist was arrested.', ar: 'اعتُقل الصحفي.' },
  l36: { en: 'A drone struck a base in Jordan on Sunday.', ar: 'ضربت مسيرة قاعدة في الأردن الأحد.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'count',
    leads.l24,
    'The owner said 120 people were on board.',
    'Survivors said more than 300 people were on board.',
  ],
  [
    'count',
    leads.l0,
    'The operator said no more than 50 barrels had leaked.',
    'The environment ministry said at least 900 barrels had leaked.',
  ],
  [
    'count',
    leads.l0,
    'قالت الشركة المشغلة إن 300 برميل تسربت إلى البحر.',
    'The coast guard put the spill at 4,000 barrels.',
  ],
  [
    'count',
    leads.l1,
    'The union said 120,000 people took part in marches nationwide.',
    'Police said 35,000 people marched nationwide.',
  ],
  [
    'count',
    leads.l1,
    'Police gave the turnout in Paris as 12,000.',
    'The union said 80,000 people attended the march in Paris.',
  ],
  [
    'count',
    leads.l2,
    'بلغت قوة الزلزال 5.9 درجات بحسب المركز الوطني.',
    'قالت هيئة المسح الأميركية إن قوة الزلزال بلغت 6.6 درجات.',
  ],
  [
    'count',
    leads.l3,
    'The coast guard said 22 migrants had drowned.',
    'A survivor told an aid group that more than 70 people had died.',
  ],
  [
    'count',
    leads.l4,
    'قال مدير المدرسة إن المسلحين خطفوا 80 تلميذا.',
    'قالت الشرطة إن عدد المخطوفين لا يتجاوز 20 تلميذا.',
  ],
  ['count', leads.l5, 'أعلنت وزارة الداخلية توقيف 63 متظاهرا.', 'قال محامون إن عدد المعتقلين تجاوز مئتين.'],
  [
    'count',
    leads.l6,
    'Rescue workers said 95 people had died in the floods, while the ministry put the toll at 62.',
    'The ministry put the number of dead at 62.',
  ],
  [
    'count',
    leads.l7,
    'The company said there were no casualties.',
    'Doctors said one worker was killed and four were injured.',
  ],
  ['count', leads.l7, 'قالت الشركة إن الانفجار لم يسفر عن أي إصابات.', 'أفاد مسعفون بإصابة سبعة عمال.'],
  [
    'count',
    leads.l8,
    'The defence ministry said nine people were aboard.',
    'The governor said the plane was carrying 15 people.',
  ],
  [
    'count',
    leads.l8,
    'قالت وزارة الدفاع إن الطائرة كانت تقل ستة أشخاص.',
    'قال حاكم المنطقة إن 14 شخصا كانوا على متنها.',
  ],
  [
    'count',
    leads.l9,
    'قال الجيش إن الدفاعات اعترضت 18 صاروخا.',
    'The ministry said only six missiles were intercepted.',
  ],
  [
    'count',
    leads.l10,
    'The electoral board said he won 51 percent of the vote.',
    'The opposition said he won 38 percent of the vote.',
  ],
  [
    'count',
    leads.l11,
    'The fire service said 1,200 hectares had burned.',
    'Satellite data showed that 9,000 hectares were burned, researchers said.',
  ],
  ['count', leads.l11, 'قال رئيس البلدية إن أربعين منزلا احترقت.', 'قالت فرق الإطفاء إن 9 منازل فقط احترقت.'],
  ['count', leads.l12, 'قال الهلال الأحمر إن حصيلة القتلى بلغت 11 ألفا.', 'قالت وزارة الصحة إن عدد القتلى 3 آلاف.'],
  [
    'count',
    leads.l13,
    'The railway authority said the train was travelling at 40 kilometres an hour.',
    'Investigators said the train was going at 95 km/h.',
  ],
  [
    'count',
    leads.l14,
    'The hackers said they had stolen the records of 2 million patients.',
    'The hospital said the records of 40,000 patients were stolen.',
  ],
  [
    'count',
    leads.l15,
    'The army said 20,000 people had been evacuated.',
    'The mayor said fewer than 3,000 people were evacuated.',
  ],
  ['count', leads.l16, 'قال الجيش إن المتمردين خسروا 50 مقاتلا.', 'أقر المتمردون بمقتل ثمانية من مقاتليهم.'],
  ['count', leads.l17, 'قالت إدارة السجن إن 150 سجينا فروا.', 'A guard said more than 900 inmates had escaped.'],
  ['count', leads.l18, 'Police put the number of marchers at 20,000.', 'Organisers said 100,000 people marched.'],
  ['count', leads.l19, 'Police said 12 people were killed.', 'Doctors said 31 people were killed.'],
  ['count', leads.l19, 'Police said nobody was hurt.', 'قال أطباء إن تسعة أشخاص أصيبوا.'],
  ['count', leads.l20, 'The company said 200 barrels had leaked.', 'Officials said 5,000 barrels had leaked.'],
  ['count', leads.l21, 'The army said eight missiles were fired.', 'The governor said 14 missiles were fired.'],
  ['count', leads.l22, 'The commission put turnout at 62 percent.', 'Observers put turnout at 30 percent.'],
  [
    'count',
    leads.l22,
    'قالت اللجنة إن نسبة المشاركة بلغت 62 بالمئة.',
    'قال مراقبون إن نسبة المشاركة لم تتجاوز 30 بالمئة.',
  ],
  ['count', leads.l18, 'قدرت الشرطة عدد المشاركين بعشرين ألفا.', 'قال المنظمون إن مئة ألف شخص شاركوا.'],
  ['count', leads.l23, 'قالت الحركة إنها أسرت جنديين.', 'قال الجيش إن جنديا واحدا أسر.'],
  [
    'count',
    leads.l4,
    'The principal said 73 pupils had been kidnapped.',
    'Police said that only nine pupils were taken.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [
    leads.l25,
    'The operator said 300 barrels had leaked by Sunday.',
    'The operator said on Monday that 900 barrels had leaked.',
  ],
  [leads.l0, 'قالت الشركة إن 300 برميل على الأقل تسربت.', 'The ministry said about 350 barrels had leaked.'],
  [leads.l1, 'قالت الشرطة إن 5 آلاف شخص تظاهروا في طرابلس.', 'قالت النقابة إن 80 ألفا تظاهروا في أنحاء البلاد.'],
  [
    leads.l26,
    'The US Geological Survey measured the quake at magnitude 6.0.',
    'Kandilli said an aftershock of magnitude 4.4 followed.',
  ],
  [leads.l3, 'The coast guard said 22 migrants had drowned.', 'An aid group said 70 people were dead or missing.'],
  [leads.l3, 'قال خفر السواحل إنه انتشل 11 جثة.', 'قالت منظمة إغاثية إن 60 مهاجرا كانوا على متن القارب.'],
  [leads.l4, 'قال مدير المدرسة إن المسلحين خطفوا 80 تلميذا بينهم 30 فتاة.', 'قالت الشرطة إن 30 فتاة خطفن.'],
  [
    leads.l27,
    'The interior ministry said 63 demonstrators had been detained.',
    'Lawyers said 20 of those detained had been beaten.',
  ],
  [
    leads.l28,
    'Rescue workers said 62 people had died in Valencia.',
    'The government said 95 people had died across Spain.',
  ],
  [leads.l6, 'قالت الوزارة إن 62 شخصا قتلوا حتى الآن.', 'ارتفعت حصيلة القتلى إلى 95 بحسب الوزارة.'],
  [leads.l7, 'The company said there were no deaths.', 'Doctors said four workers were injured.'],
  [leads.l7, 'قال مسعفون إن سبعة عمال نقلوا إلى المستشفى.', 'قالت الشرطة إن تسعة عمال أصيبوا.'],
  [leads.l8, 'قالت وزارة الدفاع إن الطائرة كانت تقل 15 شخصا.', 'قال مصدر إن بينهم ستة من أفراد الطاقم.'],
  [leads.l29, 'The Guards said 20 missiles were fired.', 'The Pentagon said 12 missiles hit the base.'],
  [leads.l30, 'The electoral board said he won 51 percent of the vote.', 'The board said turnout was 38 percent.'],
  [
    leads.l10,
    'قالت اللجنة إنه حصل على 67 في المئة من الأصوات.',
    'قالت اللجنة إن منافسه حصل على 30 في المئة من الأصوات.',
  ],
  [leads.l11, 'قال رئيس البلدية إن أربعين منزلا تضررت.', 'قالت فرق الإطفاء إن 9 منازل دمرت بالكامل.'],
  [leads.l31, 'The movement said it had captured two soldiers.', 'The army said two of its soldiers were missing.'],
  [leads.l32, 'The hackers demanded $5 million.', 'The hospital said it had lost $1.2 million.'],
  [leads.l33, 'قال مدعون إن القراصنة طلبوا 5 ملايين دولار.', 'قالت الشركة إنها دفعت 1.2 مليون دولار.'],
  [leads.l34, 'قالت مديرية الصحة إن 14 شخصا توفوا بالكوليرا.', 'قالت المديرية إنها سجلت 900 إصابة.'],
  [
    leads.l34,
    'The health ministry said 14 people had died in government-held areas.',
    'The rescue group said 33 people had died in rebel-held areas.',
  ],
  [leads.l35, 'قالت الشرطة إن الصحفي اعتقل يوم الثلاثاء.', 'قالت زوجته إنه نقل إلى المستشفى يوم الأربعاء.'],
  [leads.l36, 'قال مسؤول إن المسيرة انطلقت من العراق.', 'قال ضابط إن المسيرة صنعت في إيران.'],
  [leads.l33, 'The company said it had paid $1.2 million.', 'قالت الشرطة إن الشركة دفعت أكثر من مليون دولار.'],
  [
    leads.l7,
    'The fire brigade said 112 people had died.',
    'The ministry said 112 people had died. The brigade had earlier put the number of dead at 121.',
  ],
  [
    leads.l7,
    'The ministry said 213 people were hurt.',
    'The governor said 213 people were hurt. He had initially reported eight injured.',
  ],
  [
    leads.l7,
    'قالت الوزارة إن 213 شخصا أصيبوا.',
    'قال المحافظ إن 213 شخصا أصيبوا. وكان قد أعلن في البداية إصابة ثمانية أشخاص فقط.',
  ],
  [leads.l12, 'The Red Crescent said 11,300 people had died.', 'قال الهلال الأحمر إن 10 آلاف شخص في عداد المفقودين.'],
];

describe('how many and how much', () => {
  it.each(disputed)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });

  it.each(compatible)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
