import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'occurrence',
    'A trawler sank off Vigo on Monday.',
    'The owner said the trawler had sent a distress call.',
    'The coastguard said no distress call was received.',
  ],
  [
    'occurrence',
    'A trawler sank off Cork on Monday.',
    'The owner said the crew had sent an SOS at midnight.',
    'The coast guard said the crew never called for help.',
  ],
  [
    'occurrence',
    'A trawler sank off Cork on Monday.',
    'Survivors said the captain had radioed for help.',
    'The coast guard said it had got no call for help from the vessel.',
  ],
  [
    'occurrence',
    'A trawler sank off Cork on Monday.',
    'The owner said the vessel issued a distress signal at dawn.',
    'The coast guard said the captain made no contact.',
  ],
  [
    'occurrence',
    'غرقت سفينة صيد قبالة أكادير يوم الاثنين.',
    'قال مسؤول في الميناء إن القبطان طلب العودة.',
    'قال خفر السواحل إن السفينة لم ترسل أي نداء استغاثة.',
  ],
  [
    'occurrence',
    'غرقت سفينة صيد قبالة أكادير يوم الاثنين.',
    'قال مسؤول في الميناء إن القبطان أبلغ عن عطل فني.',
    'قال خفر السواحل إنه لم يتلق أي نداء استغاثة.',
  ],
  [
    'occurrence',
    'A tornado hit Tulsa on Tuesday.',
    'The weather service said it had warned residents.',
    'Residents said they were given no warning.',
  ],
  [
    'occurrence',
    'A climber died on Mont Blanc on Saturday.',
    'His friend said the climber had called for help.',
    'The rescue service said it received no call for help.',
  ],
  [
    'occurrence',
    'A child died in a hospital in Perth on Thursday.',
    'The mother said she had told nurses that the child was worse.',
    'The hospital said nobody had told nurses that the child was worse.',
  ],
  [
    'occurrence',
    'A cargo plane vanished over the Pacific on Monday.',
    'The airline said the crew requested an emergency landing.',
    'Air traffic control said the crew made no request to land.',
  ],
  [
    'occurrence',
    'A bank in Nicosia was hacked on Friday.',
    'An engineer said he had alerted managers to the flaw.',
    'The bank said nobody alerted managers to the flaw.',
  ],
  [
    'occurrence',
    'غرقت سفينة صيد قبالة أكادير يوم الاثنين.',
    'قالت الشركة إن الربان وجه نداء استغاثة.',
    'قال خفر السواحل إنه لم يتلق أي نداء استغاثة.',
  ],
  [
    'occurrence',
    'ضربت عاصفة ساحل عمان يوم الثلاثاء.',
    'قالت الأرصاد إنها حذرت السكان من العاصفة.',
    'قال السكان إنهم لم يتلقوا أي تحذير.',
  ],
  [
    'occurrence',
    'تعطل مصعد في برج في دبي يوم الجمعة.',
    'قال العمال إنهم طلبوا المساعدة.',
    'قالت الإدارة إنها لم تتلق أي طلب للمساعدة.',
  ],
  [
    'occurrence',
    'انهار سد في درنة يوم السبت.',
    'قال المهندس إنه أبلغ الوزارة بوجود تشققات.',
    'قالت الوزارة إن أحدا لم يبلغها بوجود تشققات.',
  ],
  [
    'occurrence',
    'هبطت طائرة اضطراريا في عمان يوم الخميس.',
    'قالت الشركة إن قائد الطائرة طلب الهبوط.',
    'قالت سلطة الطيران إن قائد الطائرة لم يطلب الهبوط.',
  ],
  [
    'occurrence',
    'اختفت طائرة شحن فوق البحر يوم الأربعاء.',
    'قال مصدر إن الطاقم أرسل إشارة استغاثة.',
    'The authority said the crew had sent no distress signal.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A trawler sank off Cork on Monday.',
    'A port official said the captain had asked to turn back.',
    'The coast guard said it received no distress signal.',
  ],
  [
    'A trawler sank off Cork on Monday.',
    'A port official said the captain reported a technical fault.',
    'The coast guard said it received no distress signal.',
  ],
  [
    'A glider crashed near Bern on Sunday.',
    'The club said the pilot had reported an engine fault.',
    'Controllers said the pilot reported no fault.',
  ],
  [
    'A balloon came down in Cappadocia on Friday.',
    'The operator said the pilot had asked to land.',
    'The tower said the pilot made no contact before the fall.',
  ],
  [
    'A nuclear plant shut down in Lyon on Wednesday.',
    'The operator said it had informed the regulator of the leak.',
    'The regulator said it was not informed of the leak.',
  ],
  [
    'A cruise ship ran aground off Split on Sunday.',
    'Passengers said the captain did not sound the alarm.',
    'The company said the captain sounded the alarm at once.',
  ],
  [
    'تحطمت طائرة تدريب في تبوك يوم الأحد.',
    'قال النادي إن الطيار أبلغ عن عطل في المحرك.',
    'قال برج المراقبة إن الطيار لم يبلغ عن أي عطل.',
  ],
  [
    'A boat of migrants capsized off Sfax on Monday.',
    'Survivors said they had called the coastguard for help.',
    'قال خفر السواحل إنه لم يتلق أي نداء استغاثة.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A ferry sank off Cork on Monday.',
    'Survivors said the captain had phoned his wife.',
    'The coast guard said it had got no distress call from the vessel.',
  ],
  [
    'A ferry sank off Cork on Monday.',
    'The minister said the government had asked for foreign aid.',
    'The coast guard said it had got no distress call from the vessel.',
  ],
  [
    'A ferry sank off Cork on Monday.',
    'Passengers called their families for help.',
    'The coast guard said it had got no distress call from the vessel.',
  ],
  [
    'غرقت سفينة صيد قبالة أكادير يوم الاثنين.',
    'قال مسؤول إن السفينة عادت إلى الميناء يوم الأحد.',
    'قال خفر السواحل إن السفينة لم ترسل أي نداء استغاثة.',
  ],
  [
    'A glider crashed near Bern on Sunday.',
    'The club said the pilot had reported an engine fault.',
    'Controllers said the instructor reported no fault.',
  ],
  [
    'A trawler sank off Vigo on Monday.',
    'The owner said the trawler had sent a distress call.',
    'The coastguard said no bodies were found.',
  ],
  [
    'A balloon came down in Cappadocia on Friday.',
    'The operator said the pilot had asked to land.',
    'The hotel said the guests made no complaint.',
  ],
  [
    'A tornado hit Tulsa on Tuesday.',
    'The weather service said it had warned residents.',
    'Residents said they were given no food.',
  ],
  [
    'A climber died on Mont Blanc on Saturday.',
    'His friend said the climber had called for help.',
    'The rescue service said it received no money.',
  ],
  [
    'A nuclear plant shut down in Lyon on Wednesday.',
    'The operator said it had informed the regulator of the leak.',
    'The mayor said he was not informed of the fire.',
  ],
  [
    'A cargo plane vanished over the Pacific on Monday.',
    'The airline said the crew requested an emergency landing.',
    'Air traffic control said the crew made no request for fuel.',
  ],
  [
    'A bank in Nicosia was hacked on Friday.',
    'An engineer said he had alerted managers to the flaw.',
    'The bank said nobody alerted customers to the fees.',
  ],
  [
    'A cruise ship ran aground off Split on Sunday.',
    'Passengers said the captain did not sound the alarm.',
    'The company said the captain apologised at once.',
  ],
  [
    'A child died in a hospital in Perth on Thursday.',
    'The mother said she had told nurses that the child was worse.',
    'The hospital said nobody had told the mother of the delay.',
  ],
  [
    'غرقت سفينة صيد قبالة أكادير يوم الاثنين.',
    'قالت الشركة إن الربان وجه نداء استغاثة.',
    'قال خفر السواحل إنه لم يعثر على أي ناج.',
  ],
  [
    'تحطمت طائرة تدريب في تبوك يوم الأحد.',
    'قال النادي إن الطيار أبلغ عن عطل في المحرك.',
    'قال برج المراقبة إن طيارا آخر لم يبلغ عن أي عطل.',
  ],
  [
    'ضربت عاصفة ساحل عمان يوم الثلاثاء.',
    'قالت الأرصاد إنها حذرت السكان من العاصفة.',
    'قال السكان إنهم لم يتلقوا أي مساعدات.',
  ],
  [
    'تعطل مصعد في برج في دبي يوم الجمعة.',
    'قال العمال إنهم طلبوا المساعدة.',
    'قالت الإدارة إنها لم تتلق أي شكوى من الضوضاء.',
  ],
  [
    'انهار سد في درنة يوم السبت.',
    'قال المهندس إنه أبلغ الوزارة بوجود تشققات.',
    'قال السكان إن أحدا لم يبلغهم بموعد الانتخابات.',
  ],
  [
    'هبطت طائرة اضطراريا في عمان يوم الخميس.',
    'قالت الشركة إن قائد الطائرة طلب الهبوط.',
    'قالت سلطة الطيران إن قائد الطائرة لم يطلب الوقود.',
  ],
];

describe('what was asked, reported or warned of', () => {
  checkPairs({ told, missed, compatible });
});
