/**
 * What the generated incidents are, in both languages: kinds of event with the sentences that tell of them. Long because
 * it is a table. Slots: {place} {province} {n} killed {m} wounded {who} official {site} {day} {cause} {old} earlier toll.
 */
export interface Tale {
  readonly en: {
    readonly titles: readonly string[];
    readonly leads: readonly string[];
    readonly details: readonly string[];
  };
  readonly ar: {
    readonly titles: readonly string[];
    readonly leads: readonly string[];
    readonly details: readonly string[];
  };
}

export const tales: readonly Tale[] = [
  {
    en: {
      titles: ['Car bomb kills {n} in {place}', 'Blast in {place} leaves {n} dead'],
      leads: [
        'A car bomb exploded near the {site} in {place}, {province}, on {day}, killing {n} people and wounding {m}, {who} said.',
        'At least {n} people were killed and {m} wounded on {day} when a vehicle packed with explosives blew up outside the {site} in {place}, police said.',
      ],
      details: [
        '{who} told Reuters that the vehicle had been parked since dawn.',
        'No group claimed responsibility for the bombing in {place}.',
        'Ambulances took the wounded to two hospitals, a medic said.',
        'Security forces sealed off the streets around the {site}.',
      ],
    },
    ar: {
      titles: ['{n} قتلى بانفجار سيارة مفخخة في {place}', 'انفجار في {place} يوقع {n} قتلى'],
      leads: [
        'قتل {n} أشخاص وأصيب {m} آخرون {day} بانفجار سيارة مفخخة قرب {site} في مدينة {place}، بحسب ما قال {who}.',
        'انفجرت سيارة مفخخة {day} في {place}، ما أدى إلى مقتل {n} أشخاص وإصابة {m}، وفق الشرطة.',
      ],
      details: [
        'وقال {who} لوكالة رويترز إن السيارة كانت متوقفة منذ الفجر.',
        'ولم تتبن أي جهة التفجير في {place}.',
        'ونقلت سيارات الإسعاف الجرحى إلى مستشفيين.',
        'وأغلقت قوات الأمن الشوارع المحيطة.',
      ],
    },
  },
  {
    en: {
      titles: ['Fire at {place} {site} kills {n}', '{n} dead in blaze in {place}'],
      leads: [
        'A fire swept through the {site} in {place} on {day}, killing {n} people and injuring {m}, {who} said.',
        '{n} people died in a blaze at the {site} in {place} on {day}, the civil defence said.',
      ],
      details: [
        '{who} said that faulty wiring had caused the fire.',
        'Firefighters needed six hours to put out the flames.',
        'Witnesses said that the exits were locked.',
        'An inquiry into the blaze has been opened in {province}.',
      ],
    },
    ar: {
      titles: ['حريق في {place} يودي بحياة {n} أشخاص', 'مصرع {n} في حريق بمدينة {place}'],
      leads: [
        'اندلع حريق {day} في {site} بمدينة {place}، ما أدى إلى مصرع {n} أشخاص وإصابة {m}، بحسب {who}.',
        'لقي {n} أشخاص مصرعهم في حريق شب {day} في {place}، وفق الدفاع المدني.',
      ],
      details: [
        'وأوضح {who} أن تماسا كهربائيا تسبب بالحريق.',
        'واستغرق إخماد النيران ست ساعات.',
        'وقال شهود إن المخارج كانت مغلقة.',
        'وفتح تحقيق في الحريق.',
      ],
    },
  },
  {
    en: {
      titles: ['Air strike on {place} kills {n}', 'Warplanes hit {place}, {n} killed'],
      leads: [
        'Warplanes struck the {site} in {place}, {province}, on {day}, killing {n} people, {who} said.',
        'An air strike killed {n} people and wounded {m} in {place} on {day}, local officials said.',
      ],
      details: [
        '{who} said the dead were civilians.',
        'The army said it had targeted a weapons depot.',
        'The coalition said it was looking into the report.',
        'Rescuers were digging through the rubble of the {site}.',
      ],
    },
    ar: {
      titles: ['غارة جوية على {place} تقتل {n}', 'مقتل {n} بقصف جوي على {place}'],
      leads: [
        'قصفت طائرات حربية {day} {site} في {place}، ما أسفر عن مقتل {n} أشخاص، بحسب {who}.',
        'أدت غارة جوية {day} على {place} إلى مقتل {n} أشخاص وجرح {m}، وفق مسؤولين محليين.',
      ],
      details: [
        'وقال {who} إن القتلى مدنيون.',
        'وأعلن الجيش أنه استهدف مستودع أسلحة.',
        'وقال التحالف إنه ينظر في التقارير.',
        'ويبحث المسعفون بين الأنقاض.',
      ],
    },
  },
  {
    en: {
      titles: ['Trains collide near {place}, {n} killed', '{n} dead in train crash at {place}'],
      leads: [
        'Two trains collided near {place} on {day}, killing {n} passengers and injuring {m}, {who} said.',
        'A passenger train hit a goods train outside {place}, {province}, on {day}; {n} people died, the railway authority said.',
      ],
      details: [
        '{who} blamed a signalling fault.',
        'The driver was questioned by prosecutors.',
        'Three carriages overturned.',
        'Cranes were brought from the provincial capital.',
      ],
    },
    ar: {
      titles: ['تصادم قطارين قرب {place} ومقتل {n}', '{n} قتلى في حادث قطار بـ{place}'],
      leads: [
        'تصادم قطاران {day} قرب {place}، ما أدى إلى مقتل {n} ركاب وإصابة {m}، بحسب {who}.',
        'اصطدم قطار ركاب بقطار بضائع {day} قرب {place}، ما أسفر عن {n} قتلى، وفق هيئة السكك الحديدية.',
      ],
      details: [
        'وعزا {who} الحادث إلى عطل في الإشارات.',
        'واستجوبت النيابة السائق.',
        'وانقلبت ثلاث عربات.',
        'ووصلت رافعات من مركز المحافظة.',
      ],
    },
  },
  {
    en: {
      titles: ['Floods in {place} kill {n}', '{n} drown as river bursts banks at {place}'],
      leads: [
        'Floods swept through {place}, {province}, on {day}, killing {n} people, {who} said.',
        'A river burst its banks at {place} on {day}; {n} people drowned and {m} were missing, officials said.',
      ],
      details: [
        '{who} said that the dam upstream had held.',
        'Hundreds of houses were under water.',
        'The army sent helicopters.',
        'More rain is forecast for the weekend.',
      ],
    },
    ar: {
      titles: ['فيضانات في {place} تقتل {n}', 'غرق {n} أشخاص بفيضان في {place}'],
      leads: [
        'اجتاحت فيضانات {day} مدينة {place}، ما أدى إلى مقتل {n} أشخاص، بحسب {who}.',
        'غرق {n} أشخاص وفقد {m} {day} في فيضان نهر في {place}، وفق مسؤولين.',
      ],
      details: [
        'وأكد {who} أن السد لم يتضرر.',
        'وغمرت المياه مئات المنازل.',
        'وأرسل الجيش مروحيات.',
        'ويتوقع هطول مزيد من الأمطار.',
      ],
    },
  },
  {
    en: {
      titles: ['Protesters clash with police in {place}', '{m} hurt as protest in {place} turns violent'],
      leads: [
        'Police fired tear gas at protesters outside the {site} in {place} on {day}; {m} people were injured and {n} arrested, {who} said.',
        'A protest over power cuts in {place} turned violent on {day}, leaving {m} people injured, a hospital source said.',
      ],
      details: [
        '{who} said that demonstrators had thrown stones.',
        'Organisers said the march was peaceful until police charged.',
        'Shops stayed shut across {province}.',
        'A curfew was declared for the night.',
      ],
    },
    ar: {
      titles: ['اشتباكات بين محتجين والشرطة في {place}', 'إصابة {m} في احتجاجات {place}'],
      leads: [
        'أطلقت الشرطة الغاز المسيل للدموع {day} على محتجين أمام {site} في {place}، ما أدى إلى إصابة {m} واعتقال {n}، بحسب {who}.',
        'تحولت تظاهرة ضد انقطاع الكهرباء في {place} {day} إلى أعمال عنف أوقعت {m} إصابات، وفق مصدر طبي.',
      ],
      details: [
        'وقال {who} إن المتظاهرين رشقوا الشرطة بالحجارة.',
        'وأكد المنظمون أن المسيرة كانت هادئة.',
        'وأغلقت المتاجر أبوابها.',
        'وأعلن حظر التجول ليلا.',
      ],
    },
  },
  {
    en: {
      titles: ['Gunmen kidnap {n} workers near {place}', '{n} abducted in {place}'],
      leads: [
        'Gunmen kidnapped {n} workers from the {site} near {place}, {province}, on {day}, {who} said.',
        '{n} people were abducted by armed men in {place} on {day}, police said.',
      ],
      details: [
        '{who} said a ransom had been demanded.',
        'Helicopters were searching the desert.',
        'The company said it was in touch with the families.',
        'Two of the kidnappers were later arrested, a source said.',
      ],
    },
    ar: {
      titles: ['مسلحون يخطفون {n} عمال قرب {place}', 'خطف {n} أشخاص في {place}'],
      leads: [
        'خطف مسلحون {n} عمال {day} من {site} قرب {place}، بحسب {who}.',
        'اختطف مسلحون {n} أشخاص {day} في {place}، وفق الشرطة.',
      ],
      details: [
        'وقال {who} إن الخاطفين طلبوا فدية.',
        'وتبحث مروحيات في الصحراء.',
        'وقالت الشركة إنها على اتصال بالعائلات.',
        'واعتقل اثنان من الخاطفين لاحقا.',
      ],
    },
  },
  {
    en: {
      titles: ['Building collapses in {place}, {n} dead', '{n} killed as flats collapse in {place}'],
      leads: [
        'A block of flats beside the {site} collapsed in {place} on {day}, killing {n} people and trapping {m}, {who} said.',
        'Rescuers pulled {n} bodies from a building that collapsed in {place}, {province}, on {day}.',
      ],
      details: [
        '{who} said that two floors had been added without a permit.',
        'The owner was detained.',
        'Residents had complained of cracks.',
        'Dogs were used to search for survivors.',
      ],
    },
    ar: {
      titles: ['انهيار مبنى في {place} ومقتل {n}', '{n} قتلى بانهيار عمارة في {place}'],
      leads: [
        'انهار مبنى سكني {day} في {place}، ما أدى إلى مقتل {n} أشخاص ومحاصرة {m}، بحسب {who}.',
        'انتشل المسعفون {n} جثث من مبنى انهار {day} في {place}.',
      ],
      details: [
        'وقال {who} إن طابقين أضيفا بلا ترخيص.',
        'واحتجز مالك المبنى.',
        'وكان السكان اشتكوا من تصدعات.',
        'واستخدمت الكلاب للبحث عن ناجين.',
      ],
    },
  },
];

/** Sites, as pairs of languages. */
export const sites: readonly (readonly [string, string])[] = [
  ['central market', 'السوق المركزي'],
  ['general hospital', 'المستشفى العام'],
  ['courthouse', 'مبنى المحكمة'],
  ['governorate building', 'مبنى المحافظة'],
  ['bus station', 'محطة الحافلات'],
  ['oil refinery', 'مصفاة النفط'],
  ['teachers college', 'كلية المعلمين'],
  ['textile factory', 'مصنع النسيج'],
  ['grain silo', 'صومعة الحبوب'],
  ['football stadium', 'ملعب كرة القدم'],
];

/** First and last names, as pairs of languages, that make the officials who speak. */
export const firstNames: readonly (readonly [string, string])[] = [
  ['Munir', 'منير'],
  ['Salim', 'سليم'],
  ['Karim', 'كريم'],
  ['Tariq', 'طارق'],
  ['Jamal', 'جمال'],
  ['Bashir', 'بشير'],
  ['Farid', 'فريد'],
  ['Samir', 'سمير'],
  ['Rashid', 'رشيد'],
  ['Nabil', 'نبيل'],
  ['Marwan', 'مروان'],
  ['Zahir', 'زاهر'],
];
export const lastNames: readonly (readonly [string, string])[] = [
  ['Qasbari', 'قصباري'],
  ['Darwazi', 'دروازي'],
  ['Shamkhani', 'شمخاني'],
  ['Tabbakh', 'طباخ'],
  ['Murshidi', 'مرشدي'],
  ['Zarkoub', 'زركوب'],
  ['Bannani', 'بناني'],
  ['Katrangi', 'قطرنجي'],
  ['Sabbouni', 'صبوني'],
  ['Rafidi', 'رافدي'],
  ['Lahlouh', 'لحلوح'],
  ['Dabbagh', 'دباغ'],
  ['Fakhouri', 'فاخوري'],
  ['Halabi', 'حلبي'],
  ['Jazzar', 'جزار'],
];
export const posts: readonly (readonly [string, string])[] = [
  ['police chief', 'قائد الشرطة'],
  ['mayor', 'رئيس البلدية'],
  ['health director', 'مدير الصحة'],
  ['army spokesman', 'المتحدث باسم الجيش'],
];

export const weekdays: readonly (readonly [string, string])[] = [
  ['Sunday', 'الأحد'],
  ['Monday', 'الاثنين'],
  ['Tuesday', 'الثلاثاء'],
  ['Wednesday', 'الأربعاء'],
  ['Thursday', 'الخميس'],
  ['Friday', 'الجمعة'],
  ['Saturday', 'السبت'],
];

export const furniture: { readonly en: readonly string[]; readonly ar: readonly string[] } = {
  en: [
    'READ MORE: Parliament delays vote on fuel prices',
    'Follow us on Facebook and X',
    '#news #region',
    'SPORT: National team names squad for cup',
  ],
  ar: [
    'اقرأ أيضا: البرلمان يؤجل التصويت على أسعار الوقود',
    'تابعونا على فيسبوك',
    '#أخبار #عاجل',
    'مواضيع ذات صلة: المنتخب يعلن تشكيلته',
  ],
};
