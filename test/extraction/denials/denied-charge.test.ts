import { describe, expect, it } from 'vitest';
import { stableId } from '../../../src/model/id';
import { claimsIn, type Language } from '../lines';

/** What a denial without content denies: the words of the telling before it, wherever that stands. */
const told: readonly (readonly [Language, string, readonly string[]])[] = [
  [
    'ar',
    'اتهمت المحكمة القائد بالأمر بقصف السوق وبتعذيب أسرى. ونفى القائد جميع الاتهامات.',
    ['اتهمت المحكمة القائد بالأمر بقصف السوق وبتعذيب أسرى'],
  ],
  [
    'en',
    "The union said the company had locked the emergency exits. Eleven workers died in the fire. The company's lawyer denied this on Monday.",
    ['the company had locked the emergency exits'],
  ],
  [
    'en',
    'Two nurses told the newspaper that the clinic had sold expired vaccines. The clinic opened in 2009 and has four branches. "This is not true," the clinic\'s director said.',
    ['the clinic had sold expired vaccines'],
  ],
  [
    'en',
    'Police said the driver had been drinking before the bus overturned. His family denied it and called for an inquiry.',
    ['the bus overturned'],
  ],
  [
    'en',
    'Residents said a drone had hit the wedding party. Local hospitals received nineteen bodies. The coalition declined to comment. The defence ministry denied it.',
    ['a drone had hit the wedding party'],
  ],
  [
    'en',
    "The airline said the pilots had ignored two warnings. The crash killed 61 people. The pilots' association has denied this, saying the instruments had failed.",
    ['the pilots had ignored two warnings'],
  ],
  [
    'en',
    'The refugee agency said migrants had been shot at by border guards. More than 300 people were being held in two camps, it added. The interior ministry categorically denied the account.',
    ['migrants had been shot at by border guards'],
  ],
  [
    'en',
    'The Daily Herald reported that the minister had met the arms dealer in Geneva. The minister was appointed in March. His office dismissed the report as nonsense.',
    ['the minister had met the arms dealer in Geneva'],
  ],
  [
    'en',
    'Reuters reported that the bank had hidden losses of 400 million dollars. The central bank declined to comment. The bank said the report was false.',
    ['the bank had hidden losses of 400 million dollars'],
  ],
  [
    'en',
    'A newspaper said the prince had paid the witness to leave the country. The witness left in May. The palace denied the report.',
    ['the prince had paid the witness to leave the country'],
  ],
  [
    'en',
    'The mayor claimed that protesters had set fire to the library. Three people were arrested. Organisers of the march dismissed the claim.',
    ['protesters had set fire to the library'],
  ],
  [
    'en',
    'The banned opposition leader said the president had ordered the killing of the journalist. The journalist was found dead in a park in October. The presidency said the allegation was categorically false.',
    ['the president had ordered the killing of the journalist'],
  ],
  [
    'en',
    'Israel said gunmen had been riding in the ambulances. Medics transported forty people on Saturday. Hamas called the allegation baseless.',
    ['gunmen had been riding in the ambulances'],
  ],
  [
    'en',
    'A former guard said prisoners were beaten with cables. The prison holds 900 men. The prison service rejected the allegations.',
    ['prisoners were beaten with cables'],
  ],
  [
    'en',
    'Washington said Iran had supplied the missiles. The ship was seized near Oman. Tehran rejected the charges as fabricated.',
    ['Iran had supplied the missiles'],
  ],
  [
    'en',
    'The Kenyan government accused the charity of paying bribes to customs officers. The charity has worked in the country for 20 years. It rejected the accusations.',
    ['The Kenyan government accused the charity of paying bribes to customs officers'],
  ],
  [
    'en',
    'Investigators said the plane broke apart after an engine exploded. All 45 people on board died. Relatives of the captain rejected the version.',
    ['the plane broke apart after an engine exploded'],
  ],
  [
    'en',
    'A retired admiral said the submarine had hit a mine. The navy dismissed the theory.',
    ['the submarine had hit a mine'],
  ],
  [
    'en',
    'Posts on social media said the singer had died in a car crash. Her manager denied the rumours on Sunday.',
    ['the singer had died in a car crash'],
  ],
  [
    'en',
    'The opposition says the Kremlin ordered the murder of the general. The general\'s car exploded outside his house. "All of it is an absolute lie," the Kremlin\'s spokesman said.',
    ['the Kremlin ordered the murder of the general'],
  ],
  [
    'en',
    'Rebels said government aircraft dropped chlorine on the town. Dozens of patients were treated for breathing problems. The government called it a fabrication.',
    ['government aircraft dropped chlorine on the town'],
  ],
  [
    'en',
    'A tabloid said the actress had assaulted a waiter. The restaurant is in Soho. This has been denied by her agent.',
    ['the actress had assaulted a waiter'],
  ],
  [
    'en',
    'Some passengers said the captain had left the bridge. The ferry sank within an hour. The claim was denied by the ferry company.',
    ['the captain had left the bridge'],
  ],
  [
    'en',
    'Local media reported that the senator had been arrested at the airport. The reports were denied by his party.',
    ['the senator had been arrested at the airport'],
  ],
  [
    'en',
    'Protesters say officers used live rounds, a claim the government calls false. The protests began on Monday over fuel prices.',
    ['officers used live rounds'],
  ],
  [
    'en',
    'Police said the student had jumped from the window, an account his family rejects. He was 21.',
    ['the student had jumped from the window'],
  ],
  [
    'en',
    'Human Rights Watch said the militia had executed 30 prisoners. The United Nations asked for an inquiry. "There must be justice," its envoy said. The militia\'s commander denied the allegation.',
    ['the militia had executed 30 prisoners'],
  ],
  [
    'en',
    "The players' union said the club owed its players three months of wages. The club finished eighth. The league said it would look into the matter. The club denied the claim.",
    ['the club owed its players three months of wages'],
  ],
  [
    'en',
    'The quake hit at dawn. The opposition said officials had sold the tents sent by donors. Donors have given 50 million dollars. A third convoy arrived on Tuesday. The governor rejected the accusation.',
    ['officials had sold the tents sent by donors'],
  ],
  [
    'en',
    'Protesters broke windows at the embassy. They said guards had opened fire from the roof. Police arrested six protesters. The embassy denied the claim.',
    ['guards had opened fire from the roof'],
  ],
  [
    'en',
    'The rebels attacked two villages on Sunday, residents said. The rebels said an army helicopter had bombed the market. The army denied the claim.',
    ['an army helicopter had bombed the market'],
  ],
  [
    'en',
    'The ministry said rebels had shelled the convoy. The army had retaken the road on Friday, it said. The rebels denied it.',
    ['rebels had shelled the convoy'],
  ],
  [
    'en',
    'The tribunal accused the commander of ordering the shelling of the market and of torturing prisoners. He has denied all the charges.',
    [
      'The tribunal accused the commander of ordering the shelling of the market and of torturing prisoners',
      'The tribunal accused the commander of ordering the shelling of the market',
    ],
  ],
  [
    'ar',
    'اتهمت النقابة إدارة المصنع بإغلاق أبواب الطوارئ. وقتل أحد عشر عاملا في الحريق. وتنفي الإدارة ذلك.',
    ['اتهمت النقابة إدارة المصنع بإغلاق أبواب الطوارئ'],
  ],
  [
    'ar',
    'قالت المعارضة إن اللجنة غيرت النتائج في ثلاث دوائر. وبلغت نسبة المشاركة 41 بالمئة. ونفى رئيس اللجنة الأمر.',
    ['اللجنة غيرت النتائج في ثلاث دوائر'],
  ],
  [
    'ar',
    'أكد ناشطون أن المجلس العسكري أمر بفض الاعتصام. وقتل العشرات في الثالث من يونيو. وكان المجلس قد ظل ينفي ذلك طوال أسبوع.',
    ['المجلس العسكري أمر بفض الاعتصام'],
  ],
  [
    'ar',
    'قال اللاعب إن النادي لم يدفع رواتبه منذ ثلاثة أشهر. واحتل الفريق المركز الثامن. ونفى النادي ذلك.',
    ['النادي لم يدفع رواتبه منذ ثلاثة أشهر'],
  ],
  [
    'ar',
    'اتهمت الحكومة الجمعية بتقديم رشاوى لموظفي الجمارك. وتعمل الجمعية في البلاد منذ عشرين عاما. ورفضت الجمعية الاتهامات.',
    ['اتهمت الحكومة الجمعية بتقديم رشاوى لموظفي الجمارك'],
  ],
  [
    'ar',
    'قالت منظمة العفو إن حراس السجن ضربوا معتقلين بالكابلات. ويضم السجن تسعمئة نزيل. ووصفت مصلحة السجون الاتهامات بأنها باطلة.',
    ['حراس السجن ضربوا معتقلين بالكابلات'],
  ],
  ['ar', 'ذكرت قنوات محلية أن المغني توفي في حادث سير. ونفى مدير أعماله هذه الأنباء.', ['المغني توفي في حادث سير']],
  [
    'ar',
    'قالت وسائل إعلام إن الوزير استقال من منصبه. ويتولى الوزير الحقيبة منذ عامين. ونفى مكتبه صحة هذه الأنباء.',
    ['الوزير استقال من منصبه'],
  ],
  [
    'ar',
    'قالت الشرطة إن الطالب قفز من النافذة. وكان الطالب في الحادية والعشرين. ورفضت عائلته هذه الرواية.',
    ['الطالب قفز من النافذة'],
  ],
  [
    'ar',
    'قال الجيش إن مسلحين استخدموا المدرسة قاعدة لهم. وقصفت المدرسة ظهرا. ونفى مدير المدرسة رواية الجيش.',
    ['مسلحين استخدموا المدرسة قاعدة لهم'],
  ],
  [
    'ar',
    'قال المحققون إن محرك الطائرة انفجر. وقتل جميع ركابها. وشكك أقارب الطيار في ذلك، ونفت الشركة هذه الرواية.',
    ['محرك الطائرة انفجر'],
  ],
  [
    'ar',
    'قال المتمردون إنهم أسقطوا مقاتلة فوق الوادي. وشوهد الدخان من البلدة. ونفى سلاح الجو هذه المزاعم.',
    ['هم أسقطوا مقاتلة فوق الوادي'],
  ],
  [
    'ar',
    'قال محتجون إن الشرطة أطلقت الرصاص الحي. ونقل ثمانية أشخاص إلى المستشفى. ونفت وزارة الداخلية تلك الادعاءات.',
    ['الشرطة أطلقت الرصاص الحي'],
  ],
  [
    'ar',
    'ذكرت صحيفة أن الأمير دفع مالا للشاهدة كي تغادر البلاد. وغادرت الشاهدة في مايو. ونفى القصر ما نشرته الصحيفة.',
    ['الأمير دفع مالا للشاهدة'],
  ],
  [
    'ar',
    'قالت المعارضة إن طائرات الحكومة ألقت الكلور على البلدة. وعولج عشرات المرضى من صعوبات في التنفس. وقالت الحكومة إن هذه الاتهامات عارية عن الصحة.',
    ['طائرات الحكومة ألقت الكلور على البلدة'],
  ],
  [
    'ar',
    'قالت إسرائيل إن مسلحين كانوا في سيارات الإسعاف. ونقل المسعفون أربعين شخصا السبت. ووصفت حماس الاتهام بأنه لا أساس له.',
    ['مسلحين كانوا في سيارات الإسعاف'],
  ],
  [
    'ar',
    'قال معارضون إن الرئيس فر إلى دبي. وأغلقت المتاجر في العاصمة. وقال مستشار في القصر إن ذلك محض افتراء.',
    ['الرئيس فر إلى دبي'],
  ],
  [
    'ar',
    'قال خفر السواحل إن قارب الصيد صدم سفينته. ولم يصب أحد. وقال اتحاد الصيادين إن ذلك غير صحيح.',
    ['قارب الصيد صدم سفينته'],
  ],
  [
    'ar',
    'قال موظف سابق إن المصنع ألقى الأحماض في النهر. ونفقت الأسماك على مسافة ثلاثين كيلومترا. ووصف المصنع هذا الكلام بالكاذب.',
    ['المصنع ألقى الأحماض في النهر'],
  ],
  [
    'ar',
    'اتهم المحافظ المتظاهرين بإحراق المكتبة، وهو ما ينفيه منظمو المسيرة. واعتقل ثلاثة أشخاص.',
    ['اتهم المحافظ المتظاهرين بإحراق المكتبة، وهو ما ينفيه منظمو المسيرة'],
  ],
  [
    'ar',
    'قالت صحيفة إن الممثلة اعتدت على نادل. ويقع المطعم في وسط المدينة. ونُفي ذلك من قبل وكيلها.',
    ['الممثلة اعتدت على نادل'],
  ],
  [
    'ar',
    'قال أطباء إن الحكومة أخفت الوفيات الأولى. وقال أحدهم: "طلب منا الصمت". وامتنعت منظمة الصحة العالمية عن التعليق. ونفى متحدث باسم وزارة الصحة الاتهام.',
    ['الحكومة أخفت الوفيات الأولى'],
  ],
  [
    'ar',
    'قالت النقابة إن النادي مدين للاعبين برواتب ثلاثة أشهر. وقالت الرابطة إنها ستنظر في الأمر. ونفى النادي هذا الادعاء.',
    ['النادي مدين للاعبين برواتب ثلاثة أشهر'],
  ],
  [
    'ar',
    'حطم متظاهرون نوافذ السفارة. وقالوا إن الحراس أطلقوا النار من السطح. واعتقلت الشرطة ستة متظاهرين. ونفت السفارة ذلك.',
    ['الحراس أطلقوا النار من السطح'],
  ],
  [
    'ar',
    'يقول الادعاء إن رئيس البلدية تقاضى رشاوى وزور رخصتين. وتبدأ المحاكمة في يونيو. وينفي الرجل التهم.',
    // Bribes taken are an act of no class, and denied within the wider claim alone.
    ['رئيس البلدية تقاضى رشاوى وزور رخصتين'],
  ],
  [
    'en',
    'Opposition activists said police tortured the student in his cell. He was released on Friday. The police chief denied the accusation. "Nobody laid a hand on him," he said.',
    ['police tortured the student in his cell'],
  ],
  [
    'ar',
    'قال ناشطون إن الشرطة عذبت الطالب في زنزانته. وأطلق سراحه الجمعة. ونفى قائد الشرطة الاتهام قائلا: "لم يمسه أحد".',
    ['الشرطة عذبت الطالب في زنزانته'],
  ],
  [
    'en',
    'Farmers said the dam\'s operators opened the gates without warning.\n\nThe flood swept away four villages.\n\n"Our animals are gone," said a herdsman.\n\nThe dam\'s operator denied the claim.',
    ["the dam's operators opened the gates without warning"],
  ],
  [
    'ar',
    'قال مزارعون إن مشغلي السد فتحوا البوابات من دون إنذار.\n\nوجرف السيل أربع قرى.\n\nونفت الشركة المشغلة للسد هذا الكلام.',
    ['مشغلي السد فتحوا البوابات من دون إنذار'],
  ],
];

/** Nothing was told before that may be meant: the denial denies nothing. */
const silent: readonly (readonly [Language, string])[] = [
  ['en', 'The prime minister visited Berlin on Monday. He met the chancellor. Germany denied it.'],
  ['en', 'The company opened a new plant in Ohio. Shares rose by three percent. A spokesman denied the rumours.'],
  ['ar', 'زار رئيس الوزراء برلين الاثنين. والتقى المستشار. ونفت ألمانيا ذلك.'],
  [
    'en',
    'The government offered teachers a pay rise of four percent. Schools have been closed for two weeks. The union rejected the offer.',
  ],
  ['ar', 'عرضت الحكومة على المعلمين زيادة بنسبة أربعة بالمئة. والمدارس مغلقة منذ أسبوعين. ورفضت النقابة العرض.'],
];

/** What is denied stands before, and is not found. */
const missed: readonly (readonly [Language, string])[] = [
  [
    'en',
    'The striker moved to Spain in July for 12 million euros. His former club said he had forged a medical certificate. He denies that.',
  ],
  [
    'en',
    'The television channel said American officials suspected that Russian hackers had planted the story. "The whole quarrel rests on a mistake," the foreign minister said. The FBI would not comment. The Kremlin\'s spokesman rejected the report. "It is another fake," he said.',
  ],
  [
    'en',
    'Witnesses said police fired at the crowd. Eight people were taken to hospital. "Lies and propaganda," said the police chief.',
  ],
  [
    'en',
    "The coastguard said the fishing boat had rammed its ship. No one was hurt. The fishermen's union called that a lie.",
  ],
  [
    'en',
    'Kyiv said a Russian missile had struck the block of flats. Rescuers were digging through the rubble. "We need more ambulances," the mayor said. The Turkish foreign minister called for calm. Moscow denied it had anything to do with it.',
  ],
  [
    'en',
    "Police said two men had died. The Guardian reported that the police had destroyed the video. Police called the Guardian's report inaccurate.",
  ],
  [
    'ar',
    'قالت الشرطة إن رجلين قتلا. وذكرت صحيفة الغارديان أن الشرطة أتلفت التسجيل. وقالت الشرطة إن تقرير الغارديان غير دقيق.',
  ],
  [
    'en',
    "A former employee told the court that the plant had falsified safety tests. He worked there for nine years. The judge adjourned the hearing. The plant's manager called the testimony a lie.",
  ],
];

function deniedIn(language: Language, body: string): string[] {
  const claims = claimsIn(language, body);
  const found = claims.flatMap(({ id, evidence: { report, part, start, end } }) =>
    claims.filter((claim) => id === stableId(report, part, start, end, 'denies', claim.id)),
  );
  return [...new Set(found.map(({ evidence }) => evidence.quote))];
}

describe('what a bare denial denies', () => {
  it.each(told)('%s %s', (language, body, denied) => {
    expect(deniedIn(language, body)).toEqual(denied);
  });

  it.each(silent)('nothing: %s %s', (language, body) => {
    expect(deniedIn(language, body)).toEqual([]);
  });

  it.fails.each(missed)('%s %s', (language, body) => {
    expect(deniedIn(language, body)).not.toEqual([]);
  });
});
