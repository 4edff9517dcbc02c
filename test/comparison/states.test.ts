import { describe, expect, it } from 'vitest';
import type { Language } from '../extraction/lines';
import { conflictsBetween } from './pairs';

interface Event {
  /** The event as reports of either language tell it. */
  readonly en: string;
  readonly ar: string;
  /** `conflict` or `none`, then what each of two reports adds. */
  readonly pairs: readonly (readonly ['conflict' | 'none', Language, string, Language, string])[];
}

const events: readonly Event[] = [
  {
    en: 'Warplanes struck a building in Idlib on Monday, killing seven people.',
    ar: 'قتل سبعة أشخاص في غارة جوية استهدفت مبنى في إدلب يوم الاثنين.',
    pairs: [
      [
        'conflict',
        'en',
        'The army said the dead were militants.',
        'en',
        'Rescue workers said the dead were civilians.',
      ],
      [
        'conflict',
        'en',
        'The army said those killed were fighters.',
        'en',
        'They were civilians, a rescue group said.',
      ],
      ['conflict', 'en', 'All the victims were civilians, a doctor said.', 'ar', 'قال الجيش إن القتلى مقاتلون.'],
      ['conflict', 'ar', 'قال الجيش إن القتلى من المسلحين.', 'ar', 'قال الدفاع المدني إن الضحايا مدنيون.'],
      ['conflict', 'ar', 'وأكد الجيش أن المستهدفين إرهابيون.', 'ar', 'وقال مسؤول محلي إن المستهدفين عمال.'],
      [
        'conflict',
        'en',
        'The army said the building was a weapons depot.',
        'en',
        'Residents said the building was a school.',
      ],
      ['conflict', 'en', 'The army said the building was a command centre.', 'ar', 'وقال سكان إن المبنى كان مدرسة.'],
      [
        'conflict',
        'en',
        'The army said fighters were inside the building.',
        'en',
        'The owner said no fighters were inside the building.',
      ],
      [
        'conflict',
        'en',
        'The army said there were gunmen in the building.',
        'en',
        'Residents said there were no gunmen in the building.',
      ],
      ['conflict', 'ar', 'قال الجيش إن مسلحين كانوا داخل المبنى.', 'ar', 'ونفى السكان وجود أي مسلحين داخل المبنى.'],
      [
        'conflict',
        'en',
        'The army said the building belonged to the militants.',
        'en',
        'Residents said the building did not belong to the militants.',
      ],
      [
        'none',
        'en',
        'The army said the dead were militants.',
        'en',
        'Three of the dead were militants, a war monitor said.',
      ],
      ['none', 'en', 'The army said the dead were militants.', 'ar', 'وقال الجيش إن القتلى مسلحون.'],
      [
        'none',
        'en',
        'Two of the dead were civilians, a doctor said.',
        'en',
        'The army said five of the dead were fighters.',
      ],
      [
        'none',
        'en',
        'The army said the building was a weapons depot.',
        'en',
        'Residents said the building was three storeys high.',
      ],
      [
        'none',
        'en',
        'Five of the dead were children, a doctor said.',
        'en',
        'All the victims were civilians, a war monitor said.',
      ],
    ],
  },
  {
    en: 'A boat carrying migrants sank off Libya on Sunday, drowning 20 people, and police arrested four men.',
    ar: 'غرق قارب يقل مهاجرين قبالة ليبيا يوم الأحد ما أدى إلى مقتل 20 شخصا وأوقفت الشرطة أربعة رجال.',
    pairs: [
      [
        'conflict',
        'en',
        'Police said the four men were smugglers.',
        'en',
        'Their lawyer said they were passengers, not smugglers.',
      ],
      [
        'conflict',
        'en',
        'The coastguard said the boat was not in distress.',
        'en',
        'A charity said the boat was in distress.',
      ],
      ['none', 'en', 'Police said the four men were smugglers.', 'en', 'Police said the men were Egyptians.'],
      ['none', 'en', 'Survivors said they were cold and hungry.', 'en', 'The mayor said they were safe.'],
    ],
  },
  {
    en: 'A video showing soldiers shooting prisoners appeared online on Tuesday in Kharkiv.',
    ar: 'انتشر يوم الثلاثاء مقطع فيديو يظهر جنودا يطلقون النار على أسرى في خاركيف.',
    pairs: [
      ['conflict', 'en', 'The ministry said the video was fake.', 'en', 'Analysts said the video was genuine.'],
      [
        'conflict',
        'en',
        'The ministry said the footage was fabricated.',
        'en',
        'Analysts said the video was authentic.',
      ],
      ['conflict', 'en', 'The ministry said the video was doctored.', 'ar', 'وأكد محللون أن الفيديو صحيح.'],
      ['conflict', 'ar', 'قالت الوزارة إن التسجيل مفبرك.', 'ar', 'وقال خبراء إن التسجيل حقيقي.'],
      ['conflict', 'ar', 'ووصفت الوزارة الفيديو بأنه مزيف.', 'en', 'Experts said the recording was real.'],
      ['conflict', 'en', 'The ministry called the video a fabrication.', 'en', 'Experts said the video was not fake.'],
      ['none', 'en', 'The ministry said the video was fake.', 'en', 'The ministry said the video was a fabrication.'],
      ['none', 'en', 'The ministry said the video was fake.', 'en', 'Analysts said the video may be genuine.'],
      ['none', 'en', 'The ministry said the video was fake.', 'en', 'Analysts said the location was real.'],
    ],
  },
  {
    en: 'A fire broke out at a chemical plant in Jubail on Wednesday.',
    ar: 'اندلع حريق في مصنع كيماويات في الجبيل يوم الأربعاء.',
    pairs: [
      [
        'conflict',
        'en',
        'The company said the fire was under control.',
        'en',
        'Residents said the fire was out of control.',
      ],
      ['conflict', 'ar', 'قالت الشركة إن الحريق تحت السيطرة.', 'ar', 'وقال سكان إن الحريق خارج السيطرة.'],
      [
        'conflict',
        'ar',
        'قالت الشركة إن الوضع تحت السيطرة.',
        'en',
        'A fire chief said the situation was not under control.',
      ],
      ['conflict', 'en', 'The company said it was an accident.', 'en', 'The minister said it was sabotage.'],
      ['conflict', 'ar', 'قالت الشركة إن الحادث عرضي.', 'ar', 'وقال الوزير إن الحادث تخريب متعمد.'],
      [
        'conflict',
        'ar',
        'وقالت الشركة إن الحريق ناجم عن خطأ بشري.',
        'en',
        'The minister said the fire was an act of sabotage.',
      ],
      ['conflict', 'en', 'The company said the smoke was harmless.', 'en', 'Doctors said the smoke was toxic.'],
      ['conflict', 'en', 'The company said the air was safe.', 'en', 'Doctors said the air was not safe.'],
      ['conflict', 'en', 'The fire was arson, police said.', 'en', 'The fire was not arson, the company said.'],
      [
        'none',
        'en',
        'The company said the fire was under control.',
        'en',
        'The governor said the fire had been put out.',
      ],
      [
        'none',
        'en',
        'The company said it was an accident.',
        'en',
        'The company said the fire was caused by human error.',
      ],
      ['none', 'en', 'The company said the plant was closed.', 'en', 'The company said the plant was safe.'],
      [
        'none',
        'en',
        'The minister said it was too early to say whether it was sabotage.',
        'en',
        'The company said it was an accident.',
      ],
    ],
  },
  {
    en: 'A helicopter carrying the minister crashed near Tabriz on Sunday.',
    ar: 'تحطمت مروحية كانت تقل الوزير قرب تبريز يوم الأحد.',
    pairs: [
      [
        'conflict',
        'en',
        'State television said the minister was alive.',
        'en',
        'A rescue official said the minister was dead.',
      ],
      ['conflict', 'ar', 'قال التلفزيون إن الوزير حي.', 'ar', 'وقال مسعف إن الوزير ميت.'],
      ['conflict', 'ar', 'قال التلفزيون إن الوزير على قيد الحياة.', 'en', 'Officials said the minister was dead.'],
      [
        'conflict',
        'en',
        'The doctors said the minister was in stable condition.',
        'en',
        'An aide said the minister was in critical condition.',
      ],
      ['conflict', 'ar', 'قال الأطباء إن حالة الوزير مستقرة.', 'ar', 'وقال مساعده إن حالة الوزير حرجة.'],
      ['conflict', 'en', 'It was an accident, the army said.', 'en', 'It was an attack, an opposition leader said.'],
      ['conflict', 'en', 'It was not an attack, the army said.', 'en', 'The opposition said it was an attack.'],
      [
        'none',
        'en',
        'State television said the minister was alive.',
        'en',
        'State television said the pilot was dead.',
      ],
      ['none', 'en', 'It was a tragedy, the president said.', 'en', 'It was an accident, the army said.'],
      ['none', 'en', 'It was not a terrorist attack, the army said.', 'en', 'The opposition said it was an accident.'],
    ],
  },
  {
    en: "Sudan's airport in Khartoum was hit by fighting on Saturday.",
    ar: 'شهد مطار الخرطوم اشتباكات يوم السبت.',
    pairs: [
      ['conflict', 'en', 'The army said the airport was open.', 'en', 'The rebels said the airport was closed.'],
      ['conflict', 'ar', 'قال الجيش إن المطار مفتوح.', 'ar', 'وقالت قوات الدعم السريع إن المطار مغلق.'],
      [
        'conflict',
        'ar',
        'قال الجيش إن الوضع طبيعي في المطار.',
        'en',
        'Witnesses said the situation at the airport was not normal.',
      ],
      ['none', 'en', 'The army said the airport was open.', 'en', 'The army said the road to the airport was closed.'],
      ['none', 'en', 'The army said the situation was calm.', 'en', 'Traders said the market was closed.'],
    ],
  },
  {
    en: 'Voters in Kenya went to the polls on Tuesday to elect a president.',
    ar: 'توجه الناخبون في كينيا إلى صناديق الاقتراع يوم الثلاثاء لانتخاب رئيس.',
    pairs: [
      [
        'conflict',
        'en',
        'The commission said the vote was free and fair.',
        'en',
        'The opposition said the vote was rigged.',
      ],
      ['conflict', 'ar', 'قالت اللجنة إن الانتخابات نزيهة.', 'ar', 'وقالت المعارضة إن الانتخابات مزورة.'],
      [
        'conflict',
        'en',
        'The commission said the results were valid.',
        'en',
        'The opposition said the results were false.',
      ],
      ['conflict', 'en', 'Officials said the turnout was high.', 'en', 'Observers said the turnout was low.'],
      [
        'none',
        'en',
        'The commission said the vote was free and fair.',
        'en',
        'The opposition said the turnout was low.',
      ],
    ],
  },
  {
    en: 'Soldiers took over state television in Libreville on Monday.',
    ar: 'سيطر جنود على التلفزيون الرسمي في ليبرفيل يوم الاثنين.',
    pairs: [
      ['conflict', 'en', 'The opposition called it a coup.', 'en', 'The army said it was not a coup.'],
      [
        'conflict',
        'en',
        'The president was in detention, an aide said.',
        'en',
        'The president was free, his office said.',
      ],
      ['conflict', 'ar', 'قال مساعد إن الرئيس محتجز.', 'ar', 'وقال مكتبه إن الرئيس حر.'],
      ['none', 'en', 'The opposition called it a coup.', 'en', 'The opposition said it was illegal.'],
    ],
  },
  {
    en: 'Hackers stole data from a bank in Dubai on Thursday.',
    ar: 'سرق قراصنة بيانات من بنك في دبي يوم الخميس.',
    pairs: [
      [
        'conflict',
        'en',
        'The bank said customer data was safe.',
        'en',
        'A researcher said customer data was not safe.',
      ],
      [
        'conflict',
        'en',
        'The bank said the documents were forged.',
        'en',
        'The newspaper said the documents were authentic.',
      ],
      ['conflict', 'ar', 'قال البنك إن التقارير لا أساس لها من الصحة.', 'ar', 'وقالت صحيفة إن التقارير صحيحة.'],
      ['conflict', 'ar', 'قال البنك إن التقارير عارية عن الصحة.', 'en', 'The newspaper said the reports were true.'],
      ['none', 'en', 'The bank said customer data was safe.', 'en', 'The bank said the hackers were professionals.'],
    ],
  },
  {
    en: 'A prisoner died in a jail in Cairo on Friday.',
    ar: 'توفي سجين في سجن في القاهرة يوم الجمعة.',
    pairs: [
      ['conflict', 'en', 'Police said the death was a suicide.', 'en', 'His family said it was murder.'],
      ['conflict', 'ar', 'قالت الشرطة إن الوفاة انتحار.', 'ar', 'وقالت عائلته إنها جريمة قتل.'],
      ['conflict', 'en', 'Police said the man was guilty.', 'en', 'His lawyer said the man was innocent.'],
      ['none', 'en', 'Police said the death was a suicide.', 'en', 'The minister said the death was regrettable.'],
    ],
  },
  {
    en: 'A bright object fell on farmland near Maracaibo on Monday.',
    ar: 'سقط جسم مضيء على مزرعة قرب ماراكايبو يوم الاثنين.',
    pairs: [
      ['conflict', 'en', 'The army said the object was a drone.', 'en', 'Astronomers said the object was a meteor.'],
      ['conflict', 'ar', 'قال الجيش إن الجسم طائرة مسيرة.', 'ar', 'وقال علماء فلك إن الجسم نيزك.'],
      ['none', 'en', 'The army said the object was a drone.', 'en', 'A farmer said it was an aircraft.'],
      ['none', 'en', 'The army said the object was a drone.', 'en', 'A farmer said it was three metres long.'],
    ],
  },
  {
    en: 'Delegates from Sudan and Ethiopia held talks on the dam in Geneva on Friday.',
    ar: 'أجرى وفدا السودان وإثيوبيا محادثات بشأن السد في جنيف يوم الجمعة.',
    pairs: [
      ['conflict', 'en', 'Sudan said the talks were successful.', 'en', 'Ethiopia said the talks were a failure.'],
      ['conflict', 'ar', 'قال السودان إن المحادثات ناجحة.', 'ar', 'وقالت إثيوبيا إن المحادثات فاشلة.'],
      ['conflict', 'en', 'Sudan said the agreement was binding.', 'en', 'Ethiopia said the agreement was not binding.'],
      ['none', 'en', 'Sudan said the talks were successful.', 'en', 'Ethiopia said the talks were difficult.'],
    ],
  },
  {
    en: 'An air strike hit a car near Tyre on Tuesday.',
    ar: 'استهدفت غارة جوية سيارة قرب صور يوم الثلاثاء.',
    pairs: [
      [
        'conflict',
        'en',
        'The army said it killed a Hezbollah commander.',
        'en',
        'A security source said the commander survived.',
      ],
      ['conflict', 'ar', 'قال الجيش إن الغارة قتلت قياديا في حزب الله.', 'ar', 'وقال مصدر أمني إن القيادي نجا.'],
      ['conflict', 'en', 'The army said the pilot was killed.', 'en', 'The rebels said the pilot was alive.'],
      ['none', 'en', 'The army said it killed a commander.', 'en', 'A medic said a child survived.'],
    ],
  },
];

describe('what is said to be so, in two reports', () => {
  for (const { en, ar, pairs } of events) {
    it.each(pairs)('%s: %s %s / %s %s', (expected, languageA, a, languageB, b) => {
      const background = { en, ar };
      const found = conflictsBetween(
        { language: languageA, background, words: a },
        { language: languageB, background, words: b },
      );
      expect(found.length > 0 ? 'conflict' : 'none').toBe(expected);
    });
  }
});
