// Long because it is a table: one pair to a row.
import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Two outlets that each tell another end of one matter in plain words. */
const told: readonly Pair[] = [
  [
    'Envoys of the two governments met in Muscat on Monday over the border dispute.',
    'The talks collapsed without a deal, a Western diplomat said.',
    'The two sides reached an agreement, according to the Omani foreign ministry.',
  ],
  [
    'The city council debated a ban on scooters on Monday night.',
    'The motion was voted down, councillor Ann Reyes said.',
    'The motion passed, a council spokesman said.',
  ],
  [
    'The governor had until Monday to act on the mining bill.',
    'The governor signed the bill, his office said.',
    'The governor vetoed the bill, according to two lawmakers.',
  ],
  [
    'A man was questioned over the jewel theft in Antwerp on Monday.',
    'The suspect was freed without charge, his lawyer said.',
    'The suspect remains in custody, prosecutors said.',
  ],
  [
    'A cyclist was hit by a bus in Leeds on Monday.',
    'The cyclist died in hospital, police said.',
    'The cyclist survived, the hospital said.',
  ],
  [
    'A court in Lyon heard the appeal of the former mayor on Monday.',
    'The court upheld the conviction, the prosecutor said.',
    'The court overturned the conviction, her lawyers said.',
  ],
  [
    'The company made an offer for its rival on Monday.',
    'The board accepted the offer, a person close to the firm said.',
    'The board rejected the offer, according to the Financial Daily.',
  ],
  [
    'Firefighters fought a blaze at a paper mill on Monday.',
    'The fire was put out by evening, the fire chief said.',
    'The fire was still burning at night, residents said.',
  ],
  [
    'A jury in Boston considered the fraud case on Monday.',
    'The jury acquitted the banker, court officials said.',
    'The jury found the banker guilty, according to the Herald.',
  ],
  [
    'A seized tanker was taken to a port on Monday.',
    'The crew were allowed to go home, the owner said.',
    'The crew are still being held, their union said.',
  ],
  [
    'The referendum on the new constitution was held on Sunday.',
    'Voters approved the constitution, the commission said.',
    'Voters rejected the constitution, opposition monitors said.',
  ],
  [
    'التقى مبعوثو البلدين في مسقط يوم الاثنين لبحث النزاع الحدودي.',
    'قال دبلوماسي غربي إن المحادثات انهارت.',
    'قالت الخارجية العمانية إن الجانبين توصلا إلى اتفاق.',
  ],
  [
    'ناقش البرلمان مشروع قانون الإيجارات يوم الاثنين.',
    'أعلن رئيس البرلمان أن المشروع أُقر.',
    'قال نائب إن المجلس رفض المشروع.',
  ],
  [
    'أوقفت الشرطة تاجرا في الدار البيضاء يوم الاثنين.',
    'قال محاميه إن الشرطة أفرجت عن التاجر.',
    'قالت النيابة إن التاجر لا يزال موقوفا.',
  ],
  ['صدمت حافلة طالبا في تونس يوم الاثنين.', 'أفاد المستشفى بأن الطالب نجا.', 'قال مصدر أمني إن الطالب فارق الحياة.'],
  [
    'كان من المقرر أن يهبط المسبار على القمر يوم الاثنين.',
    'قالت الوكالة إن المسبار هبط بسلام.',
    'قال مهندس إن المسبار تحطم عند الهبوط.',
  ],
  [
    'حوكم مصرفي بتهمة الاحتيال يوم الاثنين.',
    'قال مسؤول قضائي إن المحكمة برأت المصرفي.',
    'ذكرت الصحيفة أن المحكمة أدانت المصرفي.',
  ],
  [
    'دخل إضراب عمال الميناء أسبوعه الثالث يوم الاثنين.',
    'قالت سلطة الميناء إن الإضراب انتهى.',
    'قالت النقابة إن الإضراب مستمر.',
  ],
  [
    'بحث رجال الإنقاذ عن عامل محاصر في منجم يوم الاثنين.',
    'قال رجال الإنقاذ إنه أُخرج حيا.',
    'قالت الوزارة إنه عُثر عليه ميتا.',
  ],
  ['أجريت عملية لفصل توأمين يوم الاثنين.', 'قال الجراح إن العملية نجحت.', 'قال قريب للأسرة إن العملية فشلت.'],
  [
    'جرى الاستفتاء على الدستور الجديد يوم الأحد.',
    'قالت اللجنة إن الناخبين وافقوا على الدستور.',
    'قال مراقبون إن الناخبين رفضوا الدستور.',
  ],
  [
    'نظر القاضي في طلب تسليم التاجر يوم الاثنين.',
    'قالت الوزارة إن القاضي وافق على التسليم.',
    'قال محاميه إن القاضي رفض التسليم.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'The cargo ship ran aground off the cape on Monday.',
    'The ship was refloated at high tide, the harbour master said.',
    'The ship broke up and sank, according to the coastguard.',
  ],
  [
    'The ferry Aurora left Piraeus in a storm on Monday.',
    'The ferry docked at Chios, the company said.',
    'The ferry turned back, according to passengers.',
  ],
  [
    'The probe was due to touch down on the moon on Monday.',
    'The probe landed safely, the agency said.',
    'The probe crashed on landing, an engineer on the team said.',
  ],
  [
    "The factory's owners met creditors on Monday.",
    'The factory will stay open, the owners said.',
    'The factory will be shut, a trade unionist said.',
  ],
  ['احتجز مسلح رهائن في مصرف يوم الاثنين.', 'قالت الشرطة إن المسلح سلم نفسه.', 'قال شاهد إن المسلح قُتل.'],
];

/** What one may say beside the other. */
const compatible: readonly Pair[] = [
  [
    'The city council debated a ban on scooters on Monday night.',
    'The motion passed, a council spokesman said.',
    'The motion was approved by nine votes to six, the clerk said.',
  ],
  [
    'A man was questioned over the jewel theft in Antwerp on Monday.',
    'The suspect was arrested at home, police said.',
    'The suspect was later freed on bail, his lawyer said.',
  ],
  [
    'A fire broke out at a paper mill on Monday.',
    'The fire was still burning at noon, residents said.',
    'The fire was put out by evening, the fire chief said.',
  ],
  [
    'The wage talks at the car plant resumed on Monday.',
    'The talks ended late at night, management said.',
    'The talks ended in an agreement, the union said.',
  ],
  [
    'A cyclist was hit by a bus in Leeds on Monday.',
    'The cyclist was taken to hospital, police said.',
    'The cyclist died in hospital, relatives said.',
  ],
  [
    'The company made an offer for its rival on Monday.',
    'The first offer was rejected, a person close to the firm said.',
    'A higher offer was accepted, the board said.',
  ],
  [
    'The senate and the house voted on the budget on Monday.',
    'The senate passed the bill, a clerk said.',
    'The house rejected the amendment, a member said.',
  ],
  [
    'The cargo ship ran aground off the cape on Monday.',
    'The crew were rescued, the coastguard said.',
    'The cargo was lost, the owner said.',
  ],
  [
    'The strike at the port entered its third week on Monday.',
    'The union suspended the strike for two days, the port authority said.',
    "The strike will go on next week, the dockers' union said.",
  ],
  [
    'The ferry Aurora left Piraeus in a storm on Monday.',
    'The ferry was delayed by an hour, the company said.',
    'The ferry docked at Chios, passengers said.',
  ],
  [
    'Rescuers searched for miners trapped in a shaft on Monday.',
    'Two miners were pulled out alive, rescuers said.',
    'One miner was found dead, the ministry said.',
  ],
  [
    'ناقش البرلمان مشروع قانون الإيجارات يوم الاثنين.',
    'أعلن رئيس البرلمان أن المشروع أُقر.',
    'قال نائب إن المشروع أقر بأغلبية ضئيلة.',
  ],
  [
    'اندلع حريق في مصنع ورق يوم الاثنين.',
    'قال سكان إن النار كانت مشتعلة ظهرا.',
    'قال قائد الإطفاء إن الحريق أُخمد مساء.',
  ],
  [
    'استؤنفت مفاوضات الأجور في مصنع السيارات يوم الاثنين.',
    'قالت الإدارة إن المفاوضات انتهت ليلا.',
    'قالت النقابة إن المفاوضات انتهت باتفاق.',
  ],
  [
    'صدمت حافلة طالبا في تونس يوم الاثنين.',
    'أفاد مصدر بأن الطالب نُقل إلى المستشفى.',
    'قال قريب له إن الطالب توفي في المستشفى.',
  ],
  ['حوكم رجلان بتهمة السرقة يوم الاثنين.', 'قالت المحكمة إن السائق أدين.', 'قالت المحامية إن المحاسبة برئت.'],
  [
    'هاجم المتمردون بلدة درة يوم الاثنين.',
    'قال سكان إن المتمردين دخلوا البلدة صباحا.',
    'قال متحدث إن الجيش استعاد البلدة مساء.',
  ],
  ['جنحت سفينة شحن قرب الميناء يوم الاثنين.', 'قال خفر السواحل إن الطاقم أُنقذ.', 'قال المالك إن الحمولة فُقدت.'],
  [
    'قدمت الشركة عرضا لشراء منافستها يوم الاثنين.',
    'قال مصدر مطلع إن العرض الأول رُفض.',
    'قال مجلس الإدارة إن العرض الثاني قُبل.',
  ],
];

/** Told all the same. */
const falselyTold: readonly Pair[] = [
  [
    'Two men were tried for the robbery on Monday.',
    'The driver was convicted, the court said.',
    'The cashier was acquitted, her lawyer said.',
  ],
];

describe('plain tellings of outcome', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
