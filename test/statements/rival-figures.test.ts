import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/**
 * What makes two figures rivals: they are of one thing that both make known (one whole, one bearer, one state, one place, one time);
 * and what is no figure of anybody harmed. Long because it is a table.
 */
const told: readonly (readonly [kind: string, ...Pair])[] = [
  [
    'count',
    'The grid operator reported a blackout in Perth on Sunday.',
    'The operator said 70 percent of homes were without power.',
    'The ministry said 40 percent of homes were without power.',
  ],
  [
    'count',
    'انقطعت الكهرباء في صفاقس الأحد.',
    'قالت الشركة إن الكهرباء انقطعت عن 70 في المئة من المنازل.',
    'قالت الوزارة إن الكهرباء انقطعت عن 40 في المئة من المنازل.',
  ],
  [
    'count',
    'The central bank met in Nairobi on Sunday.',
    'The bank said 12 percent of loans were overdue.',
    'The regulator said 19 percent of loans were overdue.',
  ],
  [
    'count',
    'A bus line was opened in Lima on Sunday.',
    'The minister said the line serves 12 districts.',
    'The mayor said the line serves 33 districts.',
  ],
  [
    'count',
    'Floods hit Jakarta on Sunday.',
    'The governor said 900 houses were damaged.',
    'The relief agency said 2,500 houses were damaged.',
  ],
  ['count', 'ضربت السيول تعز الأحد.', 'قال المحافظ إن 900 منزل تضررت.', 'قالت الهيئة إن 2500 منزل تضررت.'],
  [
    'count',
    'انفجر خط أنابيب قرب البصرة الأحد.',
    'قالت الشركة إن الإصلاح سيستغرق 12 يوما.',
    'قال وزير إن الإصلاح سيستغرق ثلاثة أيام.',
  ],
  [
    'count',
    'A plane made an emergency landing in Riga on Sunday.',
    'The airline said the plane was flying at a height of 6,000 metres.',
    'The airport said the plane was flying at a height of 9,000 metres.',
  ],
  [
    'count',
    'A bank burned in Athens on Sunday.',
    'Police said two women and one man died.',
    'The fire service said three women died.',
  ],
  [
    'count',
    'A man opened fire in an office in Troy on Sunday.',
    'Police said one person was killed.',
    'An officer said the receptionist and two managers were killed.',
  ],
  [
    'count',
    'Protests spread through Athens on Sunday.',
    'Police said as many as 20,000 people took to the streets of Athens.',
    'The union said 100,000 people took to the streets of Athens.',
  ],
  [
    'count',
    'Voters elected a president in Tunis on Sunday.',
    'The commission said Saied won 90 percent of the vote.',
    'The opposition said Saied won 61 percent of the vote.',
  ],
  [
    'count',
    'انتخب التونسيون رئيسا الأحد.',
    'قالت الهيئة إن سعيد فاز بنسبة 90 بالمئة من الأصوات.',
    'قالت المعارضة إن سعيد فاز بنسبة 61 بالمئة من الأصوات.',
  ],
];

/** Figures of other things, told of the same incident. */
const compatible: readonly Pair[] = [
  [
    'The grid operator reported a blackout in Perth on Sunday.',
    'The operator said 70 percent of homes in the north were without power.',
    'The ministry said 40 percent of factories were without power.',
  ],
  [
    'انقطعت الكهرباء في صفاقس الأحد.',
    'قالت الشركة إن 70 في المئة من المنازل بلا كهرباء.',
    'قالت الوزارة إن 40 في المئة من المصانع بلا كهرباء.',
  ],
  [
    'A ferry company cut its service from Bari on Sunday.',
    'The company said the route carried 60 percent of passengers to Corfu.',
    'The mayor said 35 percent of sailings from the port were cancelled.',
  ],
  [
    'خفضت شركة العبارات رحلاتها من باري الأحد.',
    'قالت الشركة إن الخط ينقل 60 في المئة من الركاب.',
    'قال رئيس البلدية إن 35 في المئة من الرحلات ألغيت.',
  ],
  [
    'The central bank met in Nairobi on Sunday.',
    'The bank said 12 percent of loans were overdue.',
    'The union said wages made up 48 percent of costs.',
  ],
  [
    'A bus line was opened in Lima on Sunday.',
    'The minister said the blue line serves 12 districts.',
    'The mayor said the red line serves 33 districts.',
  ],
  [
    'افتتح خط حافلات في الدار البيضاء الأحد.',
    'قال الوزير إن الخط الأزرق يربط 12 حيا.',
    'قال رئيس البلدية إن الخط الأحمر يربط 33 حيا.',
  ],
  [
    'A museum reopened in Oslo on Sunday.',
    'The director said the museum has 14 rooms.',
    'The architect said the annex has 6 rooms.',
  ],
  [
    'A cable was cut off Malta on Sunday.',
    'The operator said 4,000 lines were down.',
    'An expert said the network has 90,000 lines.',
  ],
  [
    'Floods hit Jakarta on Sunday.',
    'The governor said 900 houses were damaged.',
    'The relief agency said 2,500 tents were ready.',
  ],
  [
    'A hospital closed two wards in Leeds on Sunday.',
    'The director said 40 beds were ready.',
    'The union said the hospital needs 120 beds.',
  ],
  ['أغلق مستشفى قسمين في وهران الأحد.', 'قال المدير إن 40 سريرا جاهزة.', 'قالت النقابة إن المستشفى يحتاج 120 سريرا.'],
  [
    'A pipeline burst near Ghent on Sunday.',
    'The company said the repair would take about twelve days.',
    'A minister said the shortage may last three days.',
  ],
  [
    'انفجر خط أنابيب قرب البصرة الأحد.',
    'قالت الشركة إن الإصلاح سيستغرق 12 يوما.',
    'قال وزير إن النقص قد يستمر ثلاثة أيام.',
  ],
  [
    'A bank burned in Athens on Sunday.',
    'Police said two women and one man died.',
    'The fire service said three people, one of them a pregnant woman, died.',
  ],
  [
    'احترق مصرف في بيروت الأحد.',
    'قالت الشرطة إن امرأتين ورجلا لقوا حتفهم.',
    'قال الدفاع المدني إن ثلاثة أشخاص بينهم امرأة حامل لقوا حتفهم.',
  ],
  [
    'A gunman was sentenced in Tulsa on Sunday.',
    'The sheriff said a deputy was slightly hurt.',
    "A juror said he can't hurt anyone anymore.",
  ],
  ['حكم على مسلح في تونس الأحد.', 'قال الضابط إن شرطيا أصيب بجروح.', 'قال محلف إنه لا يستطيع أن يؤذي أحدا بعد الآن.'],
  [
    'Workers went on strike in Athens on Sunday.',
    'A 70-year-old pensioner who lives on 900 euros a month said the strike was right.',
    'A teacher said he stayed at home because it was not safe.',
  ],
  [
    'A court in Tulsa sentenced a gunman for the murder of a deputy on Sunday.',
    'The sheriff said one deputy was killed.',
    'The judge thanked two sisters, 8- and 10-year-old girls, who saw the killing.',
  ],
  [
    'A man opened fire in an office in Troy on Sunday.',
    'Police said one person was killed.',
    'An officer said a receptionist died and two men, believed to be managers, underwent surgery.',
  ],
  [
    'A man opened fire in an office in Troy on Sunday.',
    'Police said one person was killed.',
    'An officer said the receptionist was shot dead and two managers, Ann Lee and Tom Roy, were wounded.',
  ],
  [
    'A deputy was shot in Tulsa on Sunday.',
    'The sheriff said one deputy was killed.',
    'The undersheriff said there might have been two people killed if his partner had come.',
  ],
  [
    'A ship was freed off Aden on Sunday.',
    'The navy said it handed eight pirates over to Kenya.',
    'The ministry is working to find out to which country the 23 pirates can be handed over.',
  ],
  [
    'Protests spread through Greece on Sunday.',
    'Police said as many as 20,000 people took to the streets of Athens.',
    'The union said 100,000 people took to the streets across the country.',
  ],
  [
    'أطلق رجل النار في مصنع في وهران الأحد.',
    'قالت الشرطة إن شخصا أصيب.',
    'في وقت سابق من هذا العام أصيب ثلاثة موظفين في إطلاق نار في جامعة.',
  ],
  [
    'Police fired on students in Obeid on Monday.',
    'Doctors said five people were killed.',
    'The prosecutor said 87 people were killed when troops broke up a sit-in in June.',
  ],
  [
    'Voters elected a president in Tunis on Sunday.',
    'The commission said Saied won 90 percent of the vote.',
    'The commission said Zammel won 7 percent of the vote.',
  ],
  [
    'انتخب التونسيون رئيسا الأحد.',
    'قالت الهيئة إن سعيد فاز بنسبة 90 بالمئة من الأصوات.',
    'قالت الهيئة إن الزمال، رئيس حركة عازمون، حصل على 7 بالمئة من الأصوات.',
  ],
];

describe('figures of one thing and of others', () => {
  checkPairs({ told, compatible });
});
