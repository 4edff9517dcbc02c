import { describe, expect, it } from 'vitest';
import { claimsIn, type Language } from '../lines';

type Row = readonly [Language, text: string, speaker: string];

/** Passages whose last sentence is said by "he", "she", "it", "they" or a verb without a subject → who that is. */
const table: readonly Row[] = [
  ['en', 'The pilot survived. He said the engine failed.', 'pilot'],
  ['en', 'Mayor John Smith arrived at the scene. He said 31 people died.', 'John Smith'],
  ['en', 'The mayor arrived at the scene. She said 31 people died.', 'mayor'],
  ['en', 'Prosecutors charged the driver, Ali Hassan, with manslaughter. He said the brakes had failed.', 'Ali Hassan'],
  ['en', 'Police arrested Ali Hassan, 34, on Monday. He denied killing the guard.', 'Ali Hassan'],
  [
    'en',
    'The ministry sacked the head of the agency, Karim Saleh. He said the bridge had collapsed years before.',
    'Karim Saleh',
  ],
  [
    'en',
    'The ministry said 12 people died. The governor, Omar Adel, visited the hospital. He said 20 people died.',
    'Omar Adel',
  ],
  [
    'en',
    'The ministry said 12 people died. Reporters asked the governor about the toll. He said 20 people died.',
    'governor',
  ],
  ['en', 'The company blamed the captain. He said the rudder had failed.', 'captain'],
  ['en', 'The club suspended its coach, Marta Ruiz. She denied that players had been beaten.', 'Marta Ruiz'],
  ['en', 'Soldiers shot a shepherd in the leg. He said the soldiers had opened fire without warning.', 'shepherd'],
  ['en', 'A tribunal acquitted the general on Friday. He said the army had killed nobody.', 'general'],
  ['en', 'The captain was taken to hospital. He said a wave had hit the boat.', 'captain'],
  ['en', 'Two sailors were rescued on Sunday. They said the ship sank in minutes.', 'sailors'],
  ['en', 'The union met the minister. It said 40 workers were sacked.', 'union'],
  ['en', 'The army denied the charge. It said rebels had burned the village.', 'army'],
  ['en', 'Police questioned the owner of the nightclub. He said the exits were open.', 'owner'],
  ['en', 'A witness, Lina Haddad, saw the crash. She said the truck hit the bus.', 'Lina Haddad'],
  [
    'en',
    'The prince has not been seen since Saturday. He said in a video that soldiers had surrounded his house.',
    'prince',
  ],
  ['en', 'The bishop was among the wounded. He said a man stabbed three people.', 'bishop'],
  [
    'en',
    'The minister told parliament that 12 people died. Opposition leader Jan Novak called for an inquiry. He said 20 people died.',
    'Jan Novak',
  ],
  ['en', 'The hospital treated a guard for burns. He told doctors a drone hit the depot.', 'guard'],
  ['en', 'Residents accused the landlord. He denied that the building was unsafe.', 'landlord'],
  ['ar', 'نجا الطيار. وقال إن المحرك تعطل.', 'الطيار'],
  ['ar', 'وصل رئيس الوزراء إلى مكان الحادث. وقال إن 31 شخصا قتلوا.', 'رئيس الوزراء'],
  ['ar', 'زار وزير الداخلية محمد علي المستشفى. وقال إن 31 شخصا قتلوا.', 'محمد علي'],
  ['ar', 'أقالت الوزارة المدير كريم صالح. وقال إن الجسر انهار قبل سنوات.', 'كريم صالح'],
  ['ar', 'قالت الوزارة إن 12 شخصا قتلوا. وزار المحافظ عمر عادل المستشفى. وقال إن 20 شخصا قتلوا.', 'عمر عادل'],
  ['ar', 'اتهمت الشركة القبطان. وقال إن الدفة تعطلت.', 'القبطان'],
  ['ar', 'نقل القبطان إلى المستشفى. وقال إن موجة ضربت القارب.', 'القبطان'],
  ['ar', 'أصيب راع برصاص جنود. وقال إن الجنود أطلقوا النار دون إنذار.', 'راع'],
  ['ar', 'التقت النقابة الوزير. وقالت إن 40 عاملا فصلوا.', 'النقابة'],
  ['ar', 'نفى الجيش التهمة. وقال إن مسلحين أحرقوا القرية.', 'الجيش'],
  ['ar', 'أنقذ صيادون بحارين. وقالا إن السفينة غرقت في دقائق.', 'بحارين'],
  ['ar', 'سأل صحفيون الأمير عن الحادث. وقال إن الجنود حاصروا منزله.', 'الأمير'],
  ['ar', 'تحدثت الناجية ليلى حداد إلى الصحفيين. وقالت إن الشاحنة صدمت الحافلة.', 'ليلى حداد'],
  ['en', 'The navy rescued four fishermen on Monday. They said a patrol boat had rammed them.', 'fishermen'],
  ['en', 'Nurses began a strike on Tuesday. They said 14 wards were closed.', 'Nurses'],
  [
    'en',
    'The council dismissed the allegation. Its chairman, Peter Hale, resigned on Friday. He said the dam had leaked since May.',
    'Peter Hale',
  ],
  ['en', 'The referee stopped the match. He said fans had thrown stones.', 'referee'],
  ['en', 'Doctors operated on a student, Sami Odeh. He said police had beaten him.', 'Sami Odeh'],
  ['en', 'The airline apologised on Monday. It said the pilot had landed at the wrong airport.', 'airline'],
  ['en', 'The court freed the journalist. She said guards had tortured prisoners.', 'journalist'],
  [
    'en',
    'Police said the man was drunk. His wife, Irina, visited him in jail. She said officers had beaten him.',
    'Irina',
  ],
  [
    'en',
    'The president flew to the city on Sunday. He told residents that the flood had killed 40 people.',
    'president',
  ],
  [
    'en',
    'The driver of the lorry fled. Police said the driver was drunk. He later said the lorry had skidded.',
    'driver',
  ],
  ['en', 'The rebels seized the town. They said 30 soldiers were killed.', 'rebels'],
  ['en', 'The minister was accused of taking a bribe. He denied taking money.', 'minister'],
  ['en', 'An engineer warned of cracks in 2019. She said the bridge was unsafe.', 'engineer'],
  [
    'en',
    'The bank froze the account. Customers protested outside. They said the bank had lost their savings.',
    'Customers',
  ],
  ['en', 'Firefighters reached the roof at dawn. They said two workers had died.', 'Firefighters'],
  ['en', 'A spokesman for the port, Lee Wong, spoke to reporters. He said the crane had collapsed.', 'Lee Wong'],
  [
    'en',
    "The prosecutor opened an inquiry. The victim's brother, Adel, welcomed it. He said guards shot his brother.",
    'Adel',
  ],
  ['ar', 'أنقذت البحرية أربعة صيادين يوم الاثنين. وقالوا إن زورقا صدمهم.', 'صيادين'],
  ['ar', 'أوقف الحكم المباراة. وقال إن مشجعين رشقوا الحجارة.', 'الحكم'],
  ['ar', 'اعتذرت شركة الطيران يوم الاثنين. وقالت إن الطيار هبط في مطار آخر.', 'شركة الطيران'],
  ['ar', 'أفرجت المحكمة عن الصحفية. وقالت إن الحراس عذبوا السجناء.', 'الصحفية'],
  ['ar', 'سيطر المتمردون على البلدة. وقالوا إن ثلاثين جنديا قتلوا.', 'المتمردون'],
  ['ar', 'اتهم الوزير بتلقي رشوة. ونفى أن يكون قد أخذ أموالا.', 'الوزير'],
  ['ar', 'وصل الرئيس إلى المدينة يوم الأحد. وقال إن الفيضان قتل أربعين شخصا.', 'الرئيس'],
  ['ar', 'قالت الوزارة إن الجسر سليم. وزار النائب فادي كرم الموقع. وأضاف أن الجسر انهار.', 'فادي'],
  ['ar', 'حذرت مهندسة من تشققات. وقالت إن الجسر غير آمن.', 'مهندسة'],
  ['ar', 'بدأ الممرضون إضرابا يوم الثلاثاء. وقالوا إن 14 قسما أغلقت.', 'الممرضون'],
  ['ar', 'وصل رجال الإطفاء إلى السطح فجرا. وقالوا إن عاملين ماتا.', 'رجال الإطفاء'],
  [
    'en',
    'A medic said two people died. The ministry said four died. It said one was a child. The force is led by General Sami Adel. He has said that rebels wore its uniform.',
    'Sami Adel',
  ],
];

/** Not yet: «علي حسن» and «سمير حداد» are cut off from their office, subjects behind «زارته» and «تجمع» are not found. */
const missed: readonly Row[] = [
  ['ar', 'أوقفت الشرطة السائق علي حسن. وقال إن المكابح تعطلت.', 'علي حسن'],
  [
    'en',
    'The sailors were taken to Malta. The youngest, a Syrian, was treated for burns. He said smugglers had sunk the boat.',
    'youngest',
  ],
  ['ar', 'استقال رئيس المجلس سمير حداد يوم الجمعة. وقال إن السد كان يسرب الماء.', 'سمير حداد'],
  ['ar', 'قالت الشرطة إن الرجل كان مخمورا. وزارته زوجته إيرينا في السجن. وقالت إن الضباط ضربوه.', 'إيرينا'],
  ['ar', 'تجمع أهالي الضحايا أمام المحكمة. وقالوا إن الحراس أطلقوا النار على السجناء.', 'أهالي'],
];

/** The last mouth of whatever the last sentence tells. */
function speakersOf(language: Language, text: string): readonly string[] {
  const last = text.lastIndexOf('. ', text.length - 3);
  return claimsIn(language, text)
    .filter(({ evidence }) => evidence.start > last)
    .map(({ attribution }) => attribution.chain.at(-1)?.name ?? '');
}

describe('speakers whom no noun names', () => {
  it.each(table)('%s: %s', (language, text, speaker) => {
    const found = speakersOf(language, text);
    expect(found.length).toBeGreaterThan(0);
    for (const name of found) expect(name).toContain(speaker);
  });

  it.fails.each(missed)('%s: %s', (language, text, speaker) => {
    expect(speakersOf(language, text).every((name) => name.includes(speaker))).toBe(true);
  });
});
