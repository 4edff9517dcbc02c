import { describe } from 'vitest';
import { checkReports } from './check-reports';

/** Figures that the story says what they are of: the ransom, the loss, the turnout, those aboard, those taken, the band. */
const told: readonly (readonly string[])[] = [
  [
    'Hackers released the files of a hospital chain in Leeds on Thursday. A spokesman for the gang put the ransom at $8 million.',
    'The files of a hospital chain in Leeds were released by hackers on Thursday. The hospital chain said in a statement that $3.2 million had been paid.',
  ],
  [
    "Thieves broke into a jeweller's in Lyon on Sunday night. Police put the value of the watches at $50m.",
    "A jeweller's in Lyon was burgled on Sunday night. A spokeswoman for the owners spoke of a loss of some $350m.",
  ],
  [
    'جرى الاستفتاء على الدستور في موريتانيا يوم السبت. وقال رئيس اللجنة الانتخابية إن نسبة المشاركة ناهزت 53 بالمائة.',
    'اتهمت المعارضة الموريتانية اللجنة الانتخابية بتضخيم أرقام استفتاء السبت، وقالت إن أقل من 12 في المئة من الناخبين توجهوا إلى الصناديق.',
  ],
  [
    'Slovenes voted on Sunday in a referendum on water. Only 36.9 per cent of the electorate took part, the electoral commission said. A campaigner said not even 30 per cent of citizens had gone to the polls.',
  ],
  [
    'دخل موظفو البريد في وهران صباح الثلاثاء في إضراب عن العمل. وقال الأمين العام للنقابة إن نسبة المشاركة بلغت 95 بالمائة. وأكد مسؤول بالإدارة أن المضربين لا يتجاوزون 40 بالمائة من الموظفين.',
  ],
  [
    'A ferry sank off Mindoro on Saturday night. The coast guard said that some 800 people were on the ferry. "There were well over a thousand of us," a survivor said.',
  ],
  [
    'انهار جسر للمشاة في كوتا مساء الأحد. وقالت الشرطة إن عدد من كانوا فوق الجسر لحظة سقوطه نحو 300. وأكد بائع قريب أنهم تجاوزوا الخمسمئة.',
  ],
  [
    'هرب سجناء من سجن البلدة قرب الكوت فجر الأحد. وقالت الشرطة إن 35 سجينا هربوا بعد أن كسروا الأبواب. وقدر محافظ واسط عدد الفارين بنحو مئة.',
  ],
  [
    'A coach overturned outside Arusha on Monday. The hospital said at least 24 people died. The transport minister spoke of six deaths.',
  ],
  [
    'Robbers held up a bank in Porto on Monday evening. The eight masked men arrived in a van, prosecutors said. A cashier told the paper that there were only four men.',
  ],
  [
    'Four attackers stormed a hotel in Herat on Thursday, the minister said. Guests who fled said that they had seen at least nine attackers.',
  ],
];

const silent: readonly (readonly string[])[] = [
  [
    'Hackers released the files of a hospital chain in Leeds on Thursday. A spokesman for the gang put the ransom at $8 million. The hospital chain said in a statement that repairs had cost $3.2 million.',
  ],
  [
    "Thieves broke into a jeweller's in Lyon on Sunday night. Police put the value of the watches at $50m. A spokeswoman for the owners said the shop was bought for $350m in 2009.",
  ],
  [
    'جرى الاستفتاء على الدستور في موريتانيا يوم السبت. وقال رئيس اللجنة الانتخابية إن نسبة المشاركة ناهزت 53 بالمائة. وقالت المعارضة إن أقل من 12 في المئة من الناخبين صوتوا ضد الدستور.',
  ],
  [
    'Slovenes voted on Sunday in a referendum on water. Only 36.9 per cent of the electorate took part, the electoral commission said. A campaigner said 86 per cent of those who voted had said no.',
  ],
  [
    'Robbers held up a bank in Porto on Monday evening. The eight masked men arrived in a van, prosecutors said. A cashier told the paper that there were only four customers in the hall.',
  ],
  [
    'Four attackers stormed a hotel in Herat on Thursday, the minister said. Guests who fled said that they had seen at least nine bodies.',
  ],
];

describe('what a figure is of', () => {
  checkReports(['count'], { told, silent });
});
