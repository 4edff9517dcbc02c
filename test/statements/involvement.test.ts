import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

// Long because it is a table: a pair to a line.
type Pair = readonly [Lead, string, string];

/** What somebody is said to be behind, to have a part in or to blame for, and he or another denies. */
const disputed: readonly Pair[] = [
  [
    { en: 'A warehouse in Rotterdam burned down on Monday.' },
    'The mayor accused a biker gang of being behind the fire.',
    'The gang has denied any involvement.',
  ],
  [
    { en: 'Thousands of ballots vanished in Accra on Monday.' },
    'The opposition said the governing party was behind it.',
    'The governing party said it had no hand in it.',
  ],
  [
    { en: 'The match in Turin was abandoned on Sunday after a pitch invasion.' },
    'The league said Juventus was to blame for the chaos.',
    'Juventus said it was not to blame for the chaos.',
  ],
  [
    { en: 'A bank in Nairobi was hacked on Tuesday.' },
    'The regulator said a former employee masterminded the hack.',
    'The former employee denied having a hand in it.',
  ],
  [
    { en: 'A ferry capsized off Cebu on Friday, killing 30 people.' },
    'The coastguard said the captain alone was responsible for the disaster.',
    'The crew union said the owner was to blame for the disaster.',
  ],
  [
    { en: 'A journalist was shot dead in Valletta on Monday.' },
    'Her family said a casino owner had ordered the killing.',
    'The casino owner said he had nothing to do with it.',
  ],
  [
    { en: 'A pipeline in the Baltic was blown up on Monday.' },
    'Moscow said Britain was involved in the attack.',
    'London said the accusation was baseless.',
  ],
  [
    { en: 'Rioters torched the parliament in Tbilisi on Monday.' },
    'The president said the riots were the work of the opposition.',
    'The opposition rejected the accusation.',
  ],
  [
    { en: 'A school bus crashed near Lyon on Monday, killing five pupils.' },
    'Parents blamed the bus company for the crash.',
    'The company denied responsibility for the crash.',
  ],
  [
    { en: 'The dam near Brumado burst on Monday.' },
    'Prosecutors said the mining company bears responsibility for the collapse.',
    'The mining company said it was not responsible for the collapse.',
  ],
  [
    { en: 'A drug cartel boss escaped from a prison in Lima on Monday.' },
    'The minister said prison guards were complicit in the escape.',
    'The guards said they had no part in the escape.',
  ],
  [
    { en: 'A consulate in Izmir was stormed on Monday.' },
    'The army said students had organised the assault. The students called this an absolute lie.',
    'The consulate in Izmir was quiet on Tuesday.',
  ],
  [
    { en: 'The emails of the foreign ministry were leaked on Monday.' },
    'Prague blamed Chinese hackers.',
    'China has denied any role in the leak.',
  ],
  [
    { en: 'An ambassador was poisoned in Vienna on Monday.' },
    'Investigators believe Iran had a hand in the poisoning.',
    'Iran denies any link to the poisoning.',
  ],
  [
    { en: 'A train derailed near Pune on Monday.' },
    'The railway held the signalman responsible for the derailment.',
    'The signalman insisted that he was not at fault.',
  ],
  [
    { en: 'A power station was sabotaged in Quito on Monday.' },
    'The energy minister said a union leader had planned the sabotage.',
    'The union leader denied planning it.',
  ],
  [
    { en: 'A hotel in Kampala was bombed on Monday.' },
    'Uganda said the ADF was behind the bombing, and that Kenya had played a part in it.',
    'Kenya said it played no part in the bombing.',
  ],
  [
    { en: 'Gunmen killed a mayor in Culiacan on Monday.' },
    'Police said the Sinaloa cartel was responsible.',
    'The Sinaloa cartel denied responsibility.',
  ],
  [
    { en: 'A vaccine trial was cut short in Oslo on Monday after data was faked.' },
    'The university said the sponsor had faked the data.',
    'The sponsor dismissed the allegation as baseless.',
  ],
  [
    { en: 'A bridge collapsed in Genoa on Monday.' },
    'The minister put the blame on the motorway operator.',
    'The operator said it was not to blame.',
  ],
  [
    { ar: 'احترق مستودع في روتردام الاثنين.' },
    'اتهم رئيس البلدية عصابة بالوقوف وراء الحريق.',
    'نفت العصابة أي صلة لها بالحريق.',
  ],
  [
    { ar: 'اختفت آلاف بطاقات الاقتراع في أكرا الاثنين.' },
    'قالت المعارضة إن الحزب الحاكم يقف وراء ذلك.',
    'قال الحزب الحاكم إنه لا علاقة له بذلك.',
  ],
  [
    { ar: 'أُلغيت مباراة في تورينو الأحد بعد اقتحام الملعب.' },
    'قال الاتحاد إن نادي يوفنتوس مسؤول عن الفوضى.',
    'قال نادي يوفنتوس إنه غير مسؤول عن الفوضى.',
  ],
  [
    { ar: 'اختُرق مصرف في نيروبي الثلاثاء.' },
    'قالت الهيئة الرقابية إن موظفا سابقا دبّر الاختراق.',
    'نفى الموظف السابق ضلوعه في الاختراق.',
  ],
  [
    { ar: 'غرقت عبّارة قبالة سيبو الجمعة، ما أدى إلى مقتل 30 شخصا.' },
    'حمّل خفر السواحل القبطان وحده مسؤولية الكارثة.',
    'قالت نقابة البحارة إن مالك العبّارة هو المسؤول عن الكارثة.',
  ],
  [
    { ar: 'فشلت محاولة انقلاب في ليبرفيل الاثنين.' },
    'تتهم الحكومة فرنسا بتدبير محاولة الانقلاب، لكن باريس تنفي أي دور لها.',
    'عاد الهدوء إلى ليبرفيل الثلاثاء.',
  ],
  [
    { ar: 'فُجّر خط أنابيب في البلطيق الاثنين.' },
    'قالت موسكو إن لديها أدلة على تورط بريطانيا في التفجير.',
    'نفت لندن تورطها في التفجير.',
  ],
  [
    { ar: 'أحرق محتجون البرلمان في تبليسي الاثنين.' },
    'حمّل الرئيس المعارضة مسؤولية أعمال الشغب.',
    'رفضت المعارضة الاتهامات.',
  ],
  [
    { ar: 'تحطمت حافلة مدرسية قرب ليون الاثنين وقُتل خمسة تلاميذ.' },
    'ألقى الأهالي باللوم على شركة النقل في الحادث.',
    'نفت شركة النقل مسؤوليتها عن الحادث.',
  ],
  [
    { ar: 'هرب زعيم عصابة من سجن في ليما الاثنين.' },
    'قال الوزير إن حراس السجن تواطأوا في الهروب.',
    'أكد الحراس أنه لم يكن لهم دور في الهروب.',
  ],
  [
    { ar: 'سُرّبت رسائل وزارة الخارجية الاثنين.' },
    'اتهمت براغ قراصنة صينيين بتسريب الرسائل.',
    'نفت الصين أي دور لها في التسريب.',
  ],
  [
    { ar: 'قُتل قرويون في إيتوري الاثنين.' },
    'قال الحاكم إن رواندا متورطة في القتل.',
    'قال المتحدث باسم رواندا إنها ليست متورطة في القتل.',
  ],
  [
    { ar: 'خرج قطار عن مساره قرب بونا الاثنين.' },
    'حمّلت هيئة السكك عامل الإشارات مسؤولية الحادث.',
    'أكد عامل الإشارات أنه غير مسؤول عن الحادث.',
  ],
  [
    { ar: 'فُجّر فندق في كمبالا الاثنين.' },
    'قالت أوغندا إن كينيا ضالعة في التفجير.',
    'نفت كينيا أن تكون ضالعة في التفجير.',
  ],
  [
    { ar: 'قتل مسلحون رئيس بلدية في كولياكان الاثنين.' },
    'قالت الشرطة إن كارتل سينالوا هو المسؤول عن الجريمة.',
    'نفى كارتل سينالوا مسؤوليته.',
  ],
  [
    { ar: 'هاجم مسلحون قاعدة في كيدال الاثنين.', en: 'Gunmen attacked a base in Kidal on Monday.' },
    'Mali accused Algeria of involvement in the attack.',
    'نفت الجزائر أي ضلوع لها في الهجوم.',
  ],
  [
    { ar: 'انهار سد قرب برومادو الاثنين.' },
    'قال الادعاء إن شركة التعدين تتحمل مسؤولية الانهيار.',
    'قالت شركة التعدين إنها لا تتحمل مسؤولية الانهيار.',
  ],
  [
    { ar: 'تعرضت محطة كهرباء للتخريب في كيتو الاثنين.' },
    'قال وزير الطاقة إن زعيما نقابيا خطط للتخريب.',
    'نفى الزعيم النقابي وقوفه وراء التخريب.',
  ],
  [
    { ar: 'سُمّم سفير في فيينا الاثنين.' },
    'يعتقد المحققون أن لإيران يدا في التسميم.',
    'نفت إيران أي علاقة لها بالتسميم.',
  ],
];

/** Disputes of that sort that are not told yet. */
const missed: readonly Pair[] = [
  [
    { en: 'A coup attempt failed in Libreville on Monday.' },
    'The government accused France of orchestrating the coup attempt.',
    'France said it had neither known of the plot nor been involved in it.',
  ],
  [
    { en: 'Several villagers were killed in Ituri on Monday.' },
    'The governor said the killings were carried out by a militia, which he said Rwanda supports.',
    'Rwanda was not involved in the killings, its spokesman said.',
  ],
  [
    { en: 'A gas leak killed 12 people in Durban on Monday.' },
    'Residents say negligence by the refinery led to the leak.',
    'The refinery denied it was negligent.',
  ],
  [
    { en: 'The stock exchange in Lagos crashed on Monday after a fake report.' },
    'The regulator said a hedge fund was behind the fake report.',
    'The hedge fund said it was not behind the report.',
  ],
  [
    { ar: 'قُتلت صحافية بالرصاص في فاليتا الاثنين.' },
    'قالت عائلتها إن صاحب كازينو أمر بقتلها.',
    'قال صاحب الكازينو إنه ليس هو من خطط لقتلها.',
  ],
  [
    { ar: 'اقتُحمت قنصلية في إزمير الاثنين.' },
    'قال الجيش إن طلابا نظموا الاقتحام. ووصف الطلاب ذلك بأنه كذب محض.',
    'ساد الهدوء القنصلية في إزمير الثلاثاء.',
  ],
  [
    { ar: 'قُتل 12 شخصا بتسرب غاز في ديربان الاثنين.' },
    'قال السكان إن إهمال المصفاة أدى إلى التسرب.',
    'نفت المصفاة وجود أي إهمال من جانبها.',
  ],
  [
    { ar: 'انهار جسر في جنوة الاثنين.' },
    'قال الوزير إن الشركة المشغلة هي المسؤولة.',
    'قالت الشركة المشغلة إنها ليست المسؤولة عن الانهيار.',
  ],
  [
    {
      ar: 'هوت بورصة لاغوس الاثنين بعد تقرير كاذب.',
      en: 'The stock exchange in Lagos crashed on Monday after a fake report.',
    },
    'قالت الهيئة إن صندوق تحوط يقف وراء التقرير.',
    'The hedge fund said it had no part in the report.',
  ],
];

/** A part in another matter, a duty, an open question, or two denials. */
const compatible: readonly Pair[] = [
  [
    { en: 'A warehouse in Rotterdam burned down on Monday.' },
    'The mayor accused a biker gang of being behind the fire.',
    'The gang was banned in 2019 after it was blamed for a killing in Utrecht.',
  ],
  [
    { en: 'A ferry capsized off Cebu on Friday, killing 30 people.' },
    'The coastguard said the captain was to blame for the disaster.',
    'The captain denied selling the ferry to a Malaysian firm.',
  ],
  [
    { en: 'Inflation reached 20 per cent in Accra on Monday.' },
    'The opposition blamed the government for the state of the economy.',
    'The government denied that it had sold the port.',
  ],
  [
    { en: 'A journalist was shot dead in Valletta on Monday.' },
    'Her family said a casino owner had ordered the killing.',
    'The police denied any involvement.',
  ],
  [
    { en: 'A pipeline in the Baltic was blown up on Monday.' },
    'Russia denied involvement in the explosion.',
    'Britain also denied any involvement in the explosion.',
  ],
  [
    { en: 'A school bus crashed near Lyon on Monday, killing five pupils.' },
    'Parents blamed the bus company for the crash.',
    'The company said it was cooperating with the inquiry.',
  ],
  [
    { en: 'A drug cartel boss escaped from a prison in Lima on Monday.' },
    'The minister said prison guards were complicit in the escape.',
    'The minister denied that he was responsible for the shortage of guards.',
  ],
  [
    { en: 'A bridge collapsed in Genoa on Monday.' },
    'The minister blamed the motorway operator.',
    'The minister said the operator had failed to maintain the bridge.',
  ],
  [
    { en: 'A hotel in Kampala was bombed on Monday.' },
    'Uganda said the ADF was behind the bombing.',
    'The ADF is responsible for dozens of attacks in the region.',
  ],
  [
    { en: 'The court in Madrid gave its ruling on Monday.' },
    'The court found the banker guilty of fraud.',
    'The court acquitted his brother of any role in the fraud.',
  ],
  [
    { en: 'Gunmen killed a mayor in Culiacan on Monday.' },
    'Police said the Sinaloa cartel was responsible.',
    'No group has claimed responsibility for the killing.',
  ],
  [
    { en: 'A coup attempt failed in Libreville on Monday.' },
    'The government accused officers of the guard of plotting the coup.',
    'The government accused France of supporting the officers.',
  ],
  [
    { en: 'A gas leak killed 12 people in Durban on Monday.' },
    'Residents say the refinery is to blame.',
    'The minister is responsible for industrial safety.',
  ],
  [
    { en: 'Several villagers were killed in Ituri on Monday.' },
    'The governor said a militia was behind the killings.',
    'Rwanda denied supplying weapons to the militia.',
  ],
  [
    { en: 'A train derailed near Pune on Monday.' },
    'The railway held the signalman responsible for the derailment.',
    'It is too early to say who is responsible, an investigator said.',
  ],
  [
    { ar: 'احترق مستودع في روتردام الاثنين.' },
    'اتهم رئيس البلدية عصابة بالوقوف وراء الحريق.',
    'حُظرت العصابة عام 2019 بعد اتهامها بجريمة قتل في أوتريخت.',
  ],
  [
    { ar: 'اختُرق مصرف في نيروبي الثلاثاء.' },
    'قالت الهيئة الرقابية إن موظفا سابقا دبّر الاختراق.',
    'قال المصرف إنه لم يكن على علم بالاختراق قبل الثلاثاء.',
  ],
  [
    { ar: 'غرقت عبّارة قبالة سيبو الجمعة.' },
    'حمّل خفر السواحل القبطان مسؤولية الكارثة.',
    'نفى القبطان بيع العبّارة لشركة ماليزية.',
  ],
  [
    { ar: 'قُتلت صحافية بالرصاص في فاليتا الاثنين.' },
    'قالت عائلتها إن صاحب كازينو أمر بقتلها.',
    'نفت الشرطة ضلوعها في القتل.',
  ],
  [{ ar: 'فُجّر خط أنابيب في البلطيق الاثنين.' }, 'نفت روسيا ضلوعها في التفجير.', 'نفت بريطانيا أي دور لها في التفجير.'],
  [
    { ar: 'تحطمت حافلة مدرسية قرب ليون الاثنين وقُتل خمسة تلاميذ.' },
    'حمّل الأهالي شركة النقل مسؤولية الحادث.',
    'قالت شركة النقل إنها تتعاون مع التحقيق.',
  ],
  [
    { ar: 'انهار جسر في جنوة الاثنين.' },
    'قال الوزير إن الشركة المشغلة مسؤولة عن الانهيار.',
    'الشركة المشغلة مسؤولة عن صيانة 3000 كيلومتر من الطرق.',
  ],
  [
    { ar: 'فُجّر فندق في كمبالا الاثنين.' },
    'قالت أوغندا إن جماعة مسلحة تقف وراء التفجير.',
    'لم تعلن أي جهة مسؤوليتها عن التفجير.',
  ],
  [
    { ar: 'فشلت محاولة انقلاب في ليبرفيل الاثنين.' },
    'اتهمت الحكومة ضباطا في الحرس بتدبير الانقلاب.',
    'اتهمت الحكومة فرنسا بدعم الضباط.',
  ],
  [
    { ar: 'قُتل قرويون في إيتوري الاثنين.' },
    'قال الحاكم إن ميليشيا تقف وراء القتل.',
    'نفت رواندا تزويد الميليشيا بالسلاح.',
  ],
  [
    { ar: 'خرج قطار عن مساره قرب بونا الاثنين.' },
    'حمّلت هيئة السكك عامل الإشارات مسؤولية الحادث.',
    'قال محقق إن من السابق لأوانه تحديد المسؤول عن الحادث.',
  ],
  [
    { ar: 'بلغ التضخم 20 في المئة في أكرا الاثنين.' },
    'حمّلت المعارضة الحكومة مسؤولية تدهور الاقتصاد.',
    'نفت الحكومة بيع الميناء.',
  ],
];

/** Pairs that are no dispute, and are told as one. */
const alarmed: readonly Pair[] = [
  [
    { en: 'A bank in Nairobi was hacked on Tuesday.' },
    'The regulator said a former employee masterminded the hack.',
    'The bank said it knew nothing of the hack before Tuesday.',
  ],
];

describe('who had a part in it', () => {
  it.each(disputed)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('agent');
  });

  it.fails.each(missed)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('agent');
  });

  it.each(compatible)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });

  it.fails.each(alarmed)('no conflict yet: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
