import { describe } from 'vitest';
import { checkReports } from './check-reports';

/**
 * Long because it is a table: figures and times that two speakers give, most of them in one report, by other words for what was
 * counted and what became of it.
 */
/** They cannot both be right. */
const told: readonly (readonly string[])[] = [
  [
    "A cargo train derailed near Lyon on Tuesday. The railway operator said six wagons left the tracks. The drivers' union said eleven wagons overturned.",
  ],
  [
    'خرج قطار بضائع عن القضبان قرب الإسكندرية يوم الثلاثاء. وقالت هيئة السكك الحديدية إن ثلاث عربات سقطت. وقال شهود عيان إن سبع عربات خرجت عن القضبان.',
  ],
  [
    'Floods struck a farm in Kent on Friday. The owner said he had lost 60 cows. The farm inspector said 25 cows drowned.',
    'Floods struck a farm in Kent on Friday. Some 60 cows were lost, the owner said.',
  ],
  [
    'Robbers raided a bank in Naples on Wednesday. Police said four men carried out the raid. The bank manager said only two of them did it.',
  ],
  [
    'تعرض بنك في صفاقس للسطو يوم الأربعاء. وقالت الشرطة إن خمسة مسلحين نفذوا عملية السطو. وقال مدير البنك إن ثلاثة فقط نفذوها.',
  ],
  [
    "Officers searched the party's offices in Lima on Monday. The party said they came with 80 officers. A police source spoke of 25.",
  ],
  ['داهمت الشرطة مقر الحزب في تونس يوم الإثنين. وقال الحزب إن 60 شرطيا داهموا المقر. وتحدث مصدر أمني عن 15.'],
  [
    'A ferry sank off Crete on Sunday. The foreign ministry in Berlin said 14 Germans were among the dead. The Greek coast guard said nine of the dead were German citizens.',
  ],
  [
    'A plane crashed near Oslo on Monday, killing all 120 aboard. Norway said 60 of the dead were its citizens. The airline listed 45 Norwegians, 50 Danes and 25 Swedes.',
  ],
  [
    'غرقت عبارة قبالة كريت يوم الأحد. وقالت وزارة الخارجية الألمانية إن بين الضحايا 14 ألمانيا. وقال خفر السواحل إن تسعة من القتلى ألمان.',
  ],
  [
    'انقلبت حافلة قرب إسطنبول يوم الإثنين. وقالت السلطات التركية إن بين الضحايا 12 مصريا.',
    'A bus overturned near Istanbul on Monday. Cairo said 20 Egyptians were killed.',
  ],
  [
    'Gunmen attacked a barracks in Mopti on Friday. The army said six soldiers were killed. The rebels said 14 members of the security forces died.',
  ],
  [
    'Thousands of people fell ill after drinking tap water in Leeds. Opposition councillors said more than 9,000 residents were taken ill. The health minister said there were about 2,000.',
  ],
  [
    'أصيب آلاف السكان بالمرض بعد شرب مياه الصنبور في طرابلس. وقال نواب المعارضة إن أكثر من 9000 شخص أصيبوا بالمرض. أما وزير الصحة فقال إنهم نحو 2000.',
  ],
  [
    "Teachers walked out across Peru on Tuesday. The union said 85,000 teachers were on strike. The ministry's figure was 30,000.",
  ],
  [
    'أضرب المعلمون في بيرو يوم الثلاثاء. وقالت النقابة إن 85 ألف معلم شاركوا في الإضراب، في حين قدرت الوزارة عددهم بـ30 ألفا.',
  ],
  [
    'Cyclists rode through Ghent on Sunday to demand safer roads. The organisers counted 12,000 cyclists, while the city gave the number as 4,500.',
  ],
  ['تظاهر المئات أمام البرلمان يوم السبت. وبحسب المنظمين شارك 8000 شخص، بينما قدرت الشرطة عددهم بنحو 1500.'],
  [
    'Worshippers filled a temple in Pune before the collapse on Monday. Police said about 800 worshippers were gathering inside. Residents said the ceremony was attended by some 3,000 people.',
  ],
  [
    'A ship was hit off Aden on Saturday. The captain said a single missile was fired at it. The navy said two missiles were launched.',
  ],
  [
    'أصيبت سفينة قبالة عدن يوم السبت. وقال القبطان إن زورقا أطلق صاروخا على السفينة. وقالت البحرية إن صاروخين أطلقا عليها.',
  ],
  [
    'A policeman shot a man in Marseille on Thursday. The ministry said the officer had fired one shot. The lawyer of the family said three shots were fired.',
  ],
  [
    'Counterfeit tickets caused chaos at a concert in Madrid on Friday. The promoter said 5,000 fake tickets were in circulation. Police found only 320 fake tickets, a spokesman said.',
  ],
  [
    'Observers disputed the vote in Kisumu on Sunday. The commission said 300 ballots were spoiled. The opposition said 2,100 ballots were declared invalid.',
  ],
  [
    'Tankers were attacked in the gulf on Tuesday. The ministry said three ships were attacked. A broadcaster said six tankers were on fire.',
  ],
  [
    'تسمم تلاميذ في مدرسة بمدينة فاس يوم الأربعاء. وقال المدير إن 40 تلميذا أصيبوا بالتسمم. وقال المستشفى إن 75 تلميذا تسمموا.',
  ],
  [
    'An explosion rocked a refinery in Basra on Sunday. The company said the blast was at 10 p.m. The fire service said the explosion happened at half past eight in the evening.',
  ],
  [
    'هز انفجار مصفاة في البصرة يوم الأحد. وقالت الشركة إن الانفجار كان في الساعة العاشرة مساء. وقال الدفاع المدني إن الانفجار وقع عند الثامنة والنصف مساء.',
  ],
  [
    'A mayor was shot in Recife on Thursday. Police said the shooting was at 9 p.m. His driver said the mayor was hit at 6:15 p.m.',
    'أصيب رئيس بلدية بالرصاص في ريسيفي يوم الخميس. وقال سائقه إنه أصيب في السادسة والربع مساء.',
  ],
  ['انهار منجم في جرادة يوم الأحد. وقالت الإدارة إن أربعة عمال حوصروا. وتحدث الأهالي عن أحد عشر عاملا.'],
  [
    'School pupils in Jhansi were poisoned by lunch on Wednesday. The headmaster said 40 pupils were poisoned. A hospital said it had treated 75 poisoned pupils.',
  ],
];

/** Nor can these, and nothing is told yet. */
const missed: readonly (readonly string[])[] = [
  [
    'A storm hit the town of Bruck on Sunday. The mayor said 40 houses lost their roofs. The fire brigade said roofs were torn off 95 houses.',
  ],
  [
    'ضربت عاصفة مدينة نابل يوم الأحد. وقال رئيس البلدية إن 12 مركبا غرقت في الميناء. وقالت نقابة الصيادين إن 30 مركبا فقدت.',
  ],
  [
    'A goods train came off the rails at Crewe on Monday. It lost three carriages, the operator said.',
    'خرج قطار بضائع عن القضبان في كرو يوم الإثنين. وقال مسؤول في النقابة إن ثماني عربات انقلبت.',
  ],
  [
    'Fans stormed the pitch during a match in Izmir on Saturday. The club said about 50 supporters ran onto the field. The referee said more than 300 fans invaded the pitch.',
  ],
  [
    'Inspectors visited a clinic in Perth on Thursday. The clinic said the ministry had sent two inspectors. A nurse said seven inspectors came.',
  ],
  ['هاجم مسلحون ثكنة في موبتي يوم الجمعة. وقال الجيش إن ستة جنود قتلوا. وقال المتمردون إن خسائر الجيش بلغت 40 قتيلا.'],
  [
    'Hundreds of thousands of people marched in Santiago on Sunday. The government called the crowds limited. The organisers said more than a million people took to the streets.',
  ],
  [
    'انهار سقف معبد في بونا يوم الإثنين خلال مراسم حضرها، بحسب الشرطة، نحو 800 شخص. وقال السكان إن ثلاثة آلاف مصل كانوا يتجمعون في الداخل.',
  ],
  [
    'أثارت التذاكر المزورة فوضى في حفل بمدريد يوم الجمعة. وقال المنظم إن خمسة آلاف شخص جاءوا بتذاكر مزورة. وقالت الشرطة إنها رصدت 320 تذكرة مزورة فقط.',
  ],
  [
    'A bomb went off outside a court in Quetta on Monday. Police said one car bomb exploded. A lawyer said two vehicles blew up.',
  ],
  [
    'Hackers broke into a hospital in Cork on Monday. The hospital said data of 4,000 patients were taken. The hackers said they held the files of 90,000 patients.',
  ],
  [
    'An earthquake drill turned into panic at a mall in Quito on Friday. The roof came down at 3:10 p.m., the mall said. A witness said the building shook at 1:30 p.m. and the roof fell.',
  ],
  [
    'The minister resigned on Monday. His office said the president learned of the resignation at 8 p.m. An aide said the president was told about it between 3 and 3:30 p.m.',
  ],
  [
    'استقال الوزير يوم الإثنين. وقال مكتبه إن الرئيس علم بالاستقالة في الثامنة مساء. وقال مساعد للرئيس إنه أبلغ بها بين الثالثة والثالثة والنصف عصرا.',
  ],
  [
    'A hotel burned down in Batumi on Saturday. The fire brigade said its engines arrived ten minutes after the call. Guests said the firefighters came after more than an hour.',
  ],
  [
    'احترق فندق في باتومي يوم السبت. وقالت الإطفاء إن سياراتها وصلت بعد عشر دقائق من البلاغ. وقال نزلاء إن رجال الإطفاء جاؤوا بعد أكثر من ساعة.',
  ],
  [
    'A bank denied the leak on Tuesday. The bank said it had denied the report within an hour. Traders said the denial came hours late.',
  ],
  [
    'A dam failed near Derna on Monday. The water authority said power would be restored by the end of the week. Engineers said it could take months for power to be restored.',
  ],
  [
    'انقطع التيار في المدينة يوم الإثنين. وقالت الوزارة إن التيار سيعود مع نهاية الأسبوع. وقال مهندسون إن عودته قد تستغرق أشهرا.',
  ],
  [
    "A striker was taken off the pitch in Turin on Sunday. The club said the ambulance was at the ground within three minutes of the call. The player's father said it took the ambulance 40 minutes to come.",
  ],
  [
    'A roof fell in at a market in Accra on Monday. A minister said five traders were buried. The market queen put it at thirty.',
  ],
];

/** Parts, other matters, what is told in passing, figures that agree. */
const silent: readonly (readonly string[])[] = [
  [
    "A cargo train derailed near Lyon on Tuesday. The railway operator said eleven wagons left the tracks. The drivers' union said six wagons overturned.",
  ],
  [
    'A cargo train derailed near Lyon on Tuesday. The railway operator said six of its eleven wagons left the tracks. The union said the train had eleven wagons.',
  ],
  [
    'A cargo train derailed near Lyon on Tuesday. The operator said six wagons left the tracks. The mayor said three of them fell into the river.',
  ],
  [
    'A storm hit Bruck on Sunday. The mayor said 40 houses lost their roofs. The power company said 95 houses were without power.',
  ],
  ['ضربت عاصفة نابل يوم الأحد. وقال رئيس البلدية إن 12 مركبا غرقت. وقال الصيادون إن 30 مركبا كانت راسية في الميناء.'],
  [
    'Robbers raided a bank in Naples on Wednesday. Police said four men carried out the raid. A prosecutor said two men had been arrested.',
  ],
  [
    'تعرض بنك في صفاقس للسطو يوم الأربعاء. وقالت الشرطة إن خمسة مسلحين نفذوا العملية. وقال مدير البنك إن ثلاثة موظفين كانوا في الداخل.',
  ],
  [
    'Gunmen attacked a barracks in Mopti on Friday. The army said ten attackers were killed. The rebels said 40 fighters took part in the attack.',
  ],
  [
    'A ferry sank off Crete on Sunday. Berlin said 14 Germans were on board. The coast guard said nine Germans were among the dead.',
  ],
  [
    'A ferry sank off Crete on Sunday. Berlin said 14 Germans were among the dead. Paris said six French citizens died.',
  ],
  ['غرقت عبارة قبالة كريت يوم الأحد. وقالت برلين إن 14 ألمانيا لقوا مصرعهم. وقالت باريس إن ستة فرنسيين لقوا مصرعهم.'],
  [
    'Gunmen attacked a barracks in Mopti on Friday. The army said six soldiers were killed. The governor said nine civilians were killed.',
  ],
  [
    'Thousands of residents fell ill in Leeds. The council said 9,000 residents were taken ill. The hospital said there were about 200 in its wards.',
  ],
  [
    'Teachers walked out across Peru on Tuesday. The union said 85,000 teachers were on strike. The ministry said 30,000 schools were closed.',
  ],
  [
    'أضرب المعلمون في بيرو يوم الثلاثاء. وقالت النقابة إن 85 ألف معلم شاركوا في الإضراب. وقالت الوزارة إن ألف مدرسة أغلقت.',
  ],
  [
    "Cyclists rode through Ghent on Sunday. The organisers counted 12,000 cyclists. The city said last year's ride had drawn 4,500.",
  ],
  ['تظاهر الآلاف في الخرطوم يوم السبت. وقال المنظمون إن 8000 شخص شاركوا. وقالت الشرطة إن 1500 شرطي انتشروا في المكان.'],
  [
    'Thousands marched in Santiago on Sunday. The organisers said about 10,000 people marched. Police put the crowd at between 9,000 and 12,000.',
  ],
  [
    'Worshippers filled a temple in Pune on Monday. Police said about 800 worshippers were gathering inside. Residents said the temple can hold 3,000 people.',
  ],
  [
    'A ship was hit off Aden on Saturday. The captain said two missiles hit the ship. The navy said it had fired five missiles at the launch site.',
  ],
  [
    'أصيبت سفينة قبالة عدن يوم السبت. وقال القبطان إن زورقا أطلق صاروخا على السفينة. وقالت البحرية إن طائرة أطلقت صاروخين على الزورق.',
  ],
  [
    'A policeman shot a man in Marseille on Thursday. The ministry said the officer had fired one shot. The lawyer said the man had three children.',
  ],
  [
    'Counterfeit tickets caused chaos at a concert in Madrid on Friday. The promoter said 20,000 tickets were sold. Police found 320 fake tickets, a spokesman said.',
  ],
  [
    'Observers watched the vote in Kisumu on Sunday. The commission said 300 ballots were spoiled. The opposition said 2,100 ballots were missing.',
  ],
  [
    'Two bombs went off in Quetta on Monday. Police said one bomb exploded outside the court. A doctor said a second bomb exploded at the hospital.',
  ],
  [
    'Tankers were attacked in the gulf on Tuesday. The ministry said three ships were attacked. The coast guard said six tugs were sent to help.',
  ],
  [
    'School pupils in Jhansi were poisoned on Wednesday. The headmaster said 75 pupils were poisoned. A hospital said 40 of them had gone home.',
  ],
  ['تسمم تلاميذ في مدرسة بفاس يوم الأربعاء. وقال المدير إن 75 تلميذا تسمموا. وقال المستشفى إن 12 منهم في حالة خطيرة.'],
  [
    'Hackers broke into a hospital in Cork on Monday. The hospital said data of 4,000 patients were taken. A doctor said the hospital treats 90,000 patients a year.',
  ],
  [
    'An explosion rocked a refinery in Basra on Sunday. The company said the blast was at 8:30 p.m. The fire service said the fire was put out at 10 p.m.',
  ],
  [
    'هز انفجار مصفاة في البصرة يوم الأحد. وقالت الشركة إن الانفجار كان في الثامنة مساء. وقال الدفاع المدني إن فرقه وصلت في التاسعة والنصف مساء.',
  ],
  [
    'The minister resigned on Monday. His office said he wrote the letter at 8 p.m. An aide said the president was told about it at 10 p.m.',
  ],
  [
    'A hotel burned down in Batumi on Saturday. The brigade said its engines arrived ten minutes after the call. Guests said the fire burned for more than an hour.',
  ],
  [
    'احترق فندق في باتومي يوم السبت. وقالت الإطفاء إن سياراتها وصلت بعد عشر دقائق من البلاغ. وقالت إن الحريق أخمد بعد ساعتين.',
  ],
  [
    'A bank denied the leak on Tuesday. The bank said it had denied the report within an hour. Traders said the shares fell for hours.',
  ],
  [
    'Power failed in Derna on Monday. The authority said power would be restored by the end of the week. Engineers said repairs to the dam could take months.',
  ],
  [
    'A striker was taken off in Turin on Sunday. The club said the ambulance came within three minutes. The hospital said he would be out for three months.',
  ],
  [
    'A mayor was shot in Recife on Thursday. Police said the shooting was at about 9 p.m. His driver said the mayor was hit shortly before nine.',
  ],
  [
    'A roof fell in at a market in Accra on Monday. A minister said five traders were buried. The hospital said thirty people were hurt.',
  ],
  [
    'A mine collapsed in Jerada on Sunday. The company said four workers were trapped. Their families spoke of eleven hours of waiting.',
  ],
  ['انهار منجم في جرادة يوم الأحد. وقالت الإدارة إن أربعة عمال حوصروا. وتحدث الأهالي عن عشر ساعات من الانتظار.'],
  [
    'A bus crashed near Split on Friday. Police said 12 passengers were injured. The hospital said it had received 12 injured, four of them children.',
  ],
  [
    'A plane crashed near Oslo on Monday. The airline said 120 people were aboard. The ministry said 60 of the dead were Norwegians. The airline listed 50 Danes.',
  ],
  [
    'تحطمت طائرة قرب أوسلو يوم الإثنين. وقالت الشركة إن 120 شخصا كانوا على متنها. وقالت الوزارة إن بين الضحايا 60 نرويجيا و50 دنماركيا.',
  ],
  [
    'Fire swept a market in Kano on Sunday. The union said 200 shops burned. The governor said 15 shops had been looted.',
  ],
  [
    'The army said on Monday it had killed 20 rebels in the raid. The rebels said they had lost a commander and seized 30 rifles.',
  ],
  [
    'Farmers protested in Delhi on Tuesday. Police said 300 farmers were detained. The union said 120 farmers were on hunger strike.',
  ],
  [
    'احتج مزارعون في دلهي يوم الثلاثاء. وقالت الشرطة إنها أوقفت 300 مزارع. وقالت النقابة إن 120 مزارعا أضربوا عن الطعام.',
  ],
  [
    'A striker, 23, was hurt in the final on Sunday. The club said he would miss six matches. The doctor said he had played 31 matches this season.',
  ],
  ['A company in Turin said on Monday it would cut 400 jobs. The union said 1,200 people work at the plant.'],
  ['أعلنت شركة في تورينو يوم الإثنين أنها ستلغي 400 وظيفة. وقالت النقابة إن 1200 شخص يعملون في المصنع.'],
  [
    'Hail hit vineyards near Dijon on Monday. Growers said 300 vines were lost on one estate. The chamber said 4,000 hectares were hit.',
  ],
];

/** These neither, and yet they are told. */
const loud: readonly (readonly string[])[] = [
  [
    'خرج قطار بضائع عن القضبان قرب الإسكندرية يوم الثلاثاء. وقالت الهيئة إن القطار مؤلف من سبع عربات. وقال شهود إن ثلاث عربات منه سقطت.',
  ],
];

describe('figures of one matter', () => {
  checkReports(['count', 'time'], { told, missed, silent, loud });
});
