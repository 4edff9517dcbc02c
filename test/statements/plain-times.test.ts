// Long because it is a table: one pair to a row.
import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Two outlets that each set one deed at another time, by the calendar or by another event. */
const told: readonly Pair[] = [
  [
    'Police shot a driver at a checkpoint on Monday.',
    'The officers fired before the warning, a witness said.',
    'The officers fired after the warning, police said.',
  ],
  [
    'The army entered the camp on Monday.',
    'Troops entered the camp at dawn, residents said.',
    'Troops entered the camp at noon, the army said.',
  ],
  [
    'The documents were leaked, the commission said.',
    'The files were leaked two days before the vote, the commission said.',
    'The files were leaked after the vote, a candidate said.',
  ],
  [
    'A blast hit a mine on Monday.',
    'The blast occurred at 6am, the operator said.',
    'The blast occurred shortly before midnight, miners said.',
  ],
  [
    'The suspect bought the gun, police said on Monday.',
    'He bought the gun a week before the attack, police said.',
    'He bought the gun a year before the attack, a dealer said.',
  ],
  [
    'The company sold the shares, the regulator said on Monday.',
    'The shares were sold before the announcement, the regulator said.',
    'The shares were sold after the announcement, the company said.',
  ],
  [
    'The minister resigned, state television said on Tuesday.',
    'The minister resigned on Monday, his office said.',
    'The minister resigned last Friday, a colleague said.',
  ],
  [
    'The evacuation of the village was ordered on Monday.',
    'Residents were told to leave hours before the eruption, the mayor said.',
    'Residents were told to leave only after the eruption, villagers said.',
  ],
  [
    'The new law will be debated.',
    'The debate will start on Wednesday, the speaker said.',
    'The debate will start on Thursday, deputies said.',
  ],
  [
    'The dam was opened on Monday.',
    'The gates were opened before the flood, farmers said.',
    'The gates were opened during the flood, the operator said.',
  ],
  [
    'The sailor went missing on Monday.',
    'The sailor fell overboard at sunset, the captain said.',
    'The sailor fell overboard at dawn, a crewman said.',
  ],
  [
    'The opposition candidate was detained.',
    'He was detained on the eve of the election, his party said.',
    'He was detained the day after the election, police said.',
  ],
  [
    'أطلقت الشرطة النار على سائق عند حاجز يوم الاثنين.',
    'قال شاهد إن الشرطة أطلقت النار قبل التحذير.',
    'قالت الشرطة إنها أطلقت النار بعد التحذير.',
  ],
  ['دخل الجيش المخيم يوم الاثنين.', 'قال سكان إن القوات دخلت المخيم فجرا.', 'قال الجيش إن القوات دخلت المخيم ظهرا.'],
  [
    'سُربت الوثائق بحسب اللجنة.',
    'قالت اللجنة إن الوثائق سُربت قبل التصويت بيومين.',
    'قال مرشح إن الوثائق سُربت بعد التصويت.',
  ],
  ['هوجم عضو في المجلس البلدي في إسن.', 'قالت الشرطة إنه هوجم مساء الأحد.', 'قال حزبه إنه هوجم صباح الاثنين.'],
  [
    'وقع انفجار في منجم يوم الاثنين.',
    'قالت الشركة إن الانفجار وقع في السادسة صباحا.',
    'قال عمال إن الانفجار وقع قبيل منتصف الليل.',
  ],
  [
    'باعت الشركة الأسهم يوم الاثنين.',
    'قالت الهيئة إن الأسهم بيعت قبل الإعلان.',
    'قالت الشركة إن الأسهم بيعت بعد الإعلان.',
  ],
  [
    'توفي الرهينة بحسب أسرته.',
    'قالت الجماعة إن الرهينة توفي قبل عملية الإنقاذ.',
    'قال الجيش إن الرهينة توفي أثناء عملية الإنقاذ.',
  ],
  [
    'استقال الوزير، بحسب التلفزيون الرسمي.',
    'قال مكتبه إن الوزير استقال يوم الأحد.',
    'قال زميل له إن الوزير استقال يوم الخميس الماضي.',
  ],
  [
    'أُخليت القرية يوم الاثنين.',
    'قال رئيس البلدية إن السكان أُبلغوا بالمغادرة قبل ثوران البركان بساعات.',
    'قال قرويون إن السكان لم يُبلغوا بالمغادرة إلا بعد ثوران البركان.',
  ],
  [
    'سيُناقش القانون الجديد.',
    'قال رئيس المجلس إن المناقشة ستبدأ يوم الأربعاء.',
    'قال نواب إن المناقشة ستبدأ يوم الخميس.',
  ],
  ['ستشيع المغنية.', 'قالت أسرتها إن الجنازة ستقام يوم الجمعة.', 'قالت الكنيسة إن الجنازة ستقام يوم السبت.'],
  ['تحدث الرئيسان هاتفيا.', 'قال الكرملين إنهما تحدثا مساء الأحد.', 'قال مساعد إنهما تحدثا ظهر الاثنين.'],
  ['اعتُقل المرشح المعارض.', 'قال حزبه إنه اعتُقل عشية الانتخابات.', 'قالت الشرطة إنه اعتُقل غداة الانتخابات.'],
  [
    'انقطع الكابل يوم الاثنين.',
    'قالت الشركة إن الكابل انقطع نحو الثالثة فجرا.',
    'قالت البحرية إن الكابل انقطع بعد الظهر.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'The airline knew of the cracks, a court heard on Monday.',
    'The airline was told of the cracks in 2019, an engineer said.',
    'The airline was told of the cracks in 2021, its lawyer said.',
  ],
  [
    'The bank was warned about the fraud, it emerged on Monday.',
    'The warning came in March, a former manager said.',
    'The warning came in July, the bank said.',
  ],
  [
    'The tower was built, a court heard on Monday.',
    'The tower was completed in 1998, the owner said.',
    'The tower was completed in 2004, the council said.',
  ],
  [
    'The peace deal was signed.',
    'The deal was signed last month, a rebel leader said.',
    'The deal was signed on Sunday, the government said.',
  ],
  [
    'علمت شركة الطيران بالشقوق، بحسب المحكمة.',
    'قال مهندس إن الشركة أُبلغت بالشقوق عام 2019.',
    'قال محاميها إن الشركة أُبلغت بالشقوق عام 2021.',
  ],
];

/** What one may say beside the other. */
const compatible: readonly Pair[] = [
  [
    'The army entered the camp on Monday.',
    'Troops entered the camp at dawn, residents said.',
    'Troops entered the camp early in the morning, the army said.',
  ],
  [
    'A blast hit a mine on Monday.',
    'The blast occurred at 6am, the operator said.',
    'The blast occurred at around 6.05am, miners said.',
  ],
  [
    'A councillor was attacked in Essen.',
    'The councillor was attacked on Sunday, police said.',
    'The councillor was attacked on Sunday night, his party said.',
  ],
  [
    'The minister resigned, state television said on Tuesday.',
    'The minister offered to resign on Monday, his office said.',
    'The resignation was accepted on Tuesday, a colleague said.',
  ],
  [
    'The evacuation of the village was ordered on Monday.',
    'Some residents left hours before the eruption, the mayor said.',
    'Others left after the eruption, villagers said.',
  ],
  [
    'The shares were sold, the regulator said on Monday.',
    'The shares were sold before the announcement, the regulator said.',
    'The shares were sold two days before the announcement, the company said.',
  ],
  [
    'The king was admitted to hospital.',
    'The king fell ill on Thursday, the palace said.',
    'The king was admitted on Saturday, a doctor said.',
  ],
  [
    'The train derailed on Monday.',
    'The train left at 7am, the operator said.',
    'The train derailed at 9am, investigators said.',
  ],
  [
    'Two villages were shelled on Monday.',
    'Dorra was shelled at dawn, residents said.',
    'Harim was shelled at noon, the army said.',
  ],
  [
    'The funeral of the singer is to be held.',
    'The funeral will be held this week, her family said.',
    'The funeral will be held on Friday, the church said.',
  ],
  [
    'The laboratory found the toxin, it said on Monday.',
    'The toxin was found in January, the laboratory said.',
    'The finding was published in March, the ministry said.',
  ],
  [
    'The bank was warned about the fraud, it emerged on Monday.',
    'The first warning came in March, a former manager said.',
    'A second warning came in July, the bank said.',
  ],
  [
    'دخل الجيش المخيم يوم الاثنين.',
    'قال سكان إن القوات دخلت المخيم فجرا.',
    'قال الجيش إن القوات دخلت المخيم في ساعة مبكرة من الصباح.',
  ],
  [
    'باعت الشركة الأسهم يوم الاثنين.',
    'قالت الهيئة إن الأسهم بيعت قبل الإعلان.',
    'قالت الشركة إن الأسهم بيعت قبل الإعلان بيومين.',
  ],
  ['هوجم عضو في المجلس البلدي في إسن.', 'قالت الشرطة إنه هوجم يوم الأحد.', 'قال حزبه إنه هوجم مساء الأحد.'],
  [
    'أُخليت القرية يوم الاثنين.',
    'قال رئيس البلدية إن بعض السكان غادروا قبل ثوران البركان.',
    'قال قرويون إن آخرين غادروا بعد ثوران البركان.',
  ],
  ['أُدخل الملك المستشفى.', 'قال القصر إن الملك مرض يوم الخميس.', 'قال طبيب إن الملك أُدخل المستشفى يوم السبت.'],
  ['ستشيع المغنية.', 'قالت أسرتها إن الجنازة ستقام هذا الأسبوع.', 'قالت الكنيسة إن الجنازة ستقام يوم الجمعة.'],
  [
    'وقع انفجار في منجم يوم الاثنين.',
    'قالت الشركة إن الانفجار وقع في السادسة صباحا.',
    'قال عمال إن الانفجار وقع نحو السادسة وخمس دقائق.',
  ],
];

/** Told all the same. */
const falselyTold: readonly Pair[] = [
  ['قُصفت قريتان يوم الاثنين.', 'قال سكان إن درة قُصفت فجرا.', 'قال الجيش إن حارم قُصفت ظهرا.'],
];

describe('plain tellings of time', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
