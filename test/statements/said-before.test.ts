import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** A source that gives another hour or place than it gave before; the other report says nothing of it. */
const told: readonly Pair[] = [
  [
    'وقع انفجار في مستودع وقود في كركوك الاثنين وقتل عاملان.',
    'قالت وزارة النفط إن الانفجار وقع في الساعة العاشرة مساء. وكانت الوزارة قد قالت في بيان سابق إن الانفجار وقع عند الثامنة والنصف مساء.',
    'قال مستشفى إن عاملين قتلا.',
  ],
  [
    'سقطت حافلة في نهر قرب بوخارا الجمعة وقتل خمسة عشر شخصا.',
    'قالت الشرطة إن الحافلة سقطت في الساعة السادسة صباحا، بعدما قالت أولا إنها سقطت في الرابعة صباحا.',
    'عثر على خمس عشرة جثة.',
  ],
  [
    'A helicopter crashed in Kenya on Sunday and five soldiers were killed.',
    'The army said the helicopter crashed near Kisumu. In a first statement the army had said that it crashed near Mombasa.',
    'Five soldiers were killed, the president said.',
  ],
  [
    'A drone struck a refinery in Samara on Saturday.',
    'The governor said the drone struck at 3 a.m. He had initially said that it struck at 1 a.m.',
    'The refinery burned, residents said.',
  ],
  [
    'أصابت مسيرة مصفاة في سمارا السبت.',
    'قال المحافظ إن المسيرة أصابت المصفاة في الثالثة فجرا، وكان قد قال في البداية إنها أصابتها في الواحدة فجرا.',
    'قال سكان إن المصفاة احترقت.',
  ],
  [
    'وقع انفجار في مستودع وقود في كركوك الاثنين وقتل عاملان.',
    'قالت الوزارة إن مسيرات نفذت ثلاث ضربات على المستودع في الساعة العاشرة مساء. وكانت قد تحدثت في بيان سابق عن انفجار وقع عند الثامنة والنصف مساء.',
    'قال مستشفى إن عاملين قتلا.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A blast hit a fuel depot in Kirkuk on Monday and killed two workers.',
    'The oil ministry said the blast happened at ten in the evening. In an earlier statement the ministry had put the blast at half past eight.',
    'Two workers died, a hospital said.',
  ],
  [
    'A bus plunged into a river near Pokhara on Friday and fifteen people were killed.',
    'Police said the bus plunged at 6 a.m., having first said that it happened at 4 a.m.',
    'Fifteen bodies were found, the army said.',
  ],
  [
    'A ferry sank off Zanzibar on Tuesday and ten people drowned.',
    'The port authority corrected the time of the sinking to 9 p.m. It had first given 6 p.m.',
    'Ten people drowned, the navy said.',
  ],
  [
    'غرقت عبارة قبالة زنجبار الثلاثاء ومات عشرة أشخاص.',
    'صححت سلطة الميناء وقت الغرق وقالت إنه وقع في التاسعة مساء لا في السادسة مساء.',
    'قالت البحرية إن عشرة أشخاص ماتوا.',
  ],
  [
    'Gunmen attacked a bank in Recife on Thursday and killed a guard.',
    'The police said the attack began at 11 a.m. Earlier the police had said that it began at 8 a.m.',
    'A guard was killed, the bank said.',
  ],
  [
    'هاجم مسلحون مصرفا في ريسيفي الخميس وقتلوا حارسا.',
    'قالت الشرطة إن الهجوم بدأ في الساعة الحادية عشرة صباحا. وكانت الشرطة قد ذكرت في وقت سابق أنه بدأ في الثامنة صباحا.',
    'قال المصرف إن حارسا قتل.',
  ],
  [
    'تحطمت مروحية في كينيا الأحد وقتل خمسة جنود.',
    'قال الجيش إن المروحية تحطمت قرب كيسومو. وكان الجيش قد قال في بيان أول إنها تحطمت قرب مومباسا.',
    'قال الرئيس إن خمسة جنود قتلوا.',
  ],
  [
    'A dam broke in Derna on Sunday night and flooded the city.',
    'The council revised the hour at which the dam broke from midnight to 2.30 a.m.',
    'The city was flooded, residents said.',
  ],
  [
    'انهار سد في درنة ليل الأحد وأغرق المدينة.',
    'عدل المجلس البلدي ساعة انهيار السد من منتصف الليل إلى الثانية والنصف فجرا.',
    'قال سكان إن المدينة غرقت.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly Pair[] = [
  [
    'A blast hit a fuel depot in Kirkuk on Monday and killed two workers.',
    'The ministry said the blast happened at ten in the evening. In an earlier statement it had said that a fire broke out at half past eight.',
    'Two workers died, a hospital said.',
  ],
  [
    'وقع انفجار في مستودع وقود في كركوك الاثنين وقتل عاملان.',
    'قالت الوزارة إن الانفجار وقع في الساعة العاشرة مساء. وكانت قد قالت في بيان سابق إن الموظفين غادروا عند الثامنة والنصف مساء.',
    'قال مستشفى إن عاملين قتلا.',
  ],
  [
    'A bus plunged into a river near Pokhara on Friday and fifteen people were killed.',
    'Police said the bus plunged at 6 a.m. and that it had left Kathmandu at 4 a.m.',
    'Fifteen bodies were found, the army said.',
  ],
  [
    'A ferry sank off Zanzibar on Tuesday and ten people drowned.',
    'The port authority said it sank at 9 p.m. Earlier the authority had said that it left port at 6 p.m.',
    'Ten people drowned, the navy said.',
  ],
  [
    'هاجم مسلحون مصرفا في ريسيفي الخميس وقتلوا حارسا.',
    'قالت الشرطة إن الهجوم بدأ في الثامنة صباحا وإن المسلحين غادروا في الحادية عشرة صباحا.',
    'قال المصرف إن حارسا قتل.',
  ],
  [
    'A helicopter crashed in Kenya on Sunday and five soldiers were killed.',
    'The army said the helicopter crashed near Kisumu. Earlier the army had said that it took off from Mombasa.',
    'Five soldiers were killed, the president said.',
  ],
  [
    'A drone struck a refinery in Samara on Saturday.',
    'The governor said the drone struck at 3 a.m. He had earlier said that it struck in the night.',
    'The refinery burned, residents said.',
  ],
  [
    'A blast hit a fuel depot in Kirkuk on Monday and killed two workers.',
    'The ministry said a second blast happened at ten in the evening. In an earlier statement it had said that the first blast happened at half past eight.',
    'Two workers died, a hospital said.',
  ],
  [
    'A blast hit a fuel depot in Kirkuk on Monday and killed two workers.',
    'The ministry said three strikes hit the depot at ten in the evening. It had earlier said that a drone hit a nearby village at half past eight.',
    'Two workers died, a hospital said.',
  ],
];

/** Told to be at odds, and are not. */
const falselyTold: readonly Pair[] = [
  [
    'وقع انفجار في مستودع وقود في كركوك الاثنين وقتل عاملان.',
    'قالت الوزارة إن ضربة ثانية وقعت في الساعة العاشرة مساء. وكانت قد قالت في بيان سابق إن الضربة الأولى وقعت عند الثامنة والنصف مساء.',
    'قال مستشفى إن عاملين قتلا.',
  ],
];

describe('what a source said before', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
