// Long because it is a table: one pair to a row.
import { describe } from 'vitest';
import { checkPairs, type Pair } from './told-missed-compatible';

/** Two outlets of which one says that something was so, and the other that it was not. */
const told: readonly Pair[] = [
  [
    'The mayor and the developer were due to meet on Monday.',
    'The meeting took place, the developer said.',
    "No meeting ever took place, the mayor's office said.",
  ],
  [
    'The bank lost millions in a fraud, it said on Monday.',
    'The chairman knew about the losses, a manager said.',
    'The chairman was unaware of the losses, his lawyer said.',
  ],
  [
    'A patient sued a clinic on Monday.',
    'The patient consented to the surgery, the clinic said.',
    'The patient did not consent to the surgery, her lawyer said.',
  ],
  [
    'The builder fell out with a hotel on Monday.',
    'The hotel paid the builder, its owner said.',
    'The builder was never paid, his wife said.',
  ],
  [
    'The charity asked for help on Monday.',
    'The charity received the money, the ministry said.',
    'The charity never received the money, its director said.',
  ],
  [
    'The defender faced a doping inquiry on Monday.',
    'The defender took a banned drug, the agency said.',
    'The defender denied taking any banned substance, according to his agent.',
  ],
  [
    'The general was questioned on Monday.',
    'The general ordered the troops to fire, a colonel said.',
    'The general gave no such order, his lawyer said.',
  ],
  [
    'The ship issued a call on Monday.',
    'The captain sent a distress signal, the owner said.',
    'No distress signal was sent, the coastguard said.',
  ],
  [
    'The minister spoke to editors on Monday.',
    'The minister apologised to the family, an aide said.',
    'The minister has not apologised, the family said.',
  ],
  [
    'The actress accused the producer on Monday.',
    'The producer had met the actress, her lawyer said.',
    'The producer said he had never met the actress.',
  ],
  [
    'The company was accused of dumping waste on Monday.',
    'The company dumped waste in the river, villagers said.',
    'The company denies dumping waste.',
  ],
  [
    'A prisoner died on Monday.',
    'The prisoner was beaten by guards, inmates said.',
    'The prisoner was not beaten, the prison service said.',
  ],
  [
    'The two leaders attended the summit on Monday.',
    'The two leaders shook hands, photographers said.',
    'The two leaders did not shake hands, an aide said.',
  ],
  [
    'The crew of the plane were questioned on Monday.',
    'The pilot asked for permission to land, the airline said.',
    'The pilot never asked for permission to land, the tower said.',
  ],
  [
    'The government was accused of talks with rebels on Monday.',
    'The government negotiated with the rebels, a mediator said.',
    'There were no negotiations with the rebels, the government said.',
  ],
  [
    "The firm's drug was reviewed on Monday.",
    'The firm hid the side effects, a scientist said.',
    'The firm disclosed all side effects, its lawyer said.',
  ],
  [
    'The opposition leader was barred on Monday.',
    'The leader submitted his papers in time, his party said.',
    'The leader failed to submit his papers, the commission said.',
  ],
  [
    'The police were called to the house on Monday.',
    'The neighbours called the police, a resident said.',
    'Nobody called the police, a detective said.',
  ],
  [
    'خسر المصرف ملايين في عملية احتيال يوم الاثنين.',
    'قال مدير إن رئيس المصرف كان يعلم بالخسائر.',
    'قال محاميه إن رئيس المصرف كان يجهل الخسائر.',
  ],
  [
    'قاضت مريضة عيادة يوم الاثنين.',
    'قالت العيادة إن المريضة وافقت على الجراحة.',
    'قال محاميها إن المريضة لم توافق على الجراحة.',
  ],
  [
    'طلبت الجمعية المساعدة يوم الاثنين.',
    'قالت الوزارة إن الجمعية تسلمت المال.',
    'قالت مديرة الجمعية إن الجمعية لم تتسلم المال قط.',
  ],
  [
    'تبادلت النقابة وشركة الطيران الاتهامات يوم الاثنين.',
    'قال متحدث باسم الشركة إن الشركة استشارت النقابة.',
    'قالت النقابة إن الشركة لم تستشرها.',
  ],
  [
    'واجهت السفينة عاصفة يوم الاثنين.',
    'قال مالكها إن القبطان أرسل نداء استغاثة.',
    'قال خفر السواحل إنه لم يتلق أي نداء استغاثة.',
  ],
  ['التقى الوزير صحفيين يوم الاثنين.', 'قال مساعد إن الوزير اعتذر للأسرة.', 'قالت الأسرة إن الوزير لم يعتذر.'],
  ['انبعث دخان من مصنع يوم الاثنين.', 'قال المجلس إن المصنع مرخص.', 'قال ناشطون إن المصنع كان يعمل بلا ترخيص.'],
  ['اتهمت الممثلة منتجا يوم الاثنين.', 'قال محاميها إن المنتج التقى الممثلة.', 'قال المنتج إنه لم يلتق الممثلة قط.'],
  [
    'اتُهمت الشركة برمي النفايات يوم الاثنين.',
    'قال قرويون إن الشركة رمت النفايات في النهر.',
    'نفت الشركة رمي أي نفايات.',
  ],
  [
    'توفي سجين يوم الاثنين.',
    'قال نزلاء إن السجين تعرض للضرب على يد الحراس.',
    'قالت مصلحة السجون إن السجين لم يتعرض للضرب.',
  ],
  [
    'اتُهمت الحكومة بمحادثة المتمردين يوم الاثنين.',
    'قال وسيط إن الحكومة تفاوضت مع المتمردين.',
    'قالت الحكومة إنها لم تجر أي مفاوضات مع المتمردين.',
  ],
  [
    'غرق تلاميذ في رحلة يوم الاثنين.',
    'قالت المدرسة إن التلاميذ كانوا يرتدون سترات نجاة.',
    'قال آباء إن التلاميذ لم يرتدوا سترات نجاة.',
  ],
  ['استُدعيت الشرطة إلى منزل يوم الاثنين.', 'قال ساكن إن الجيران اتصلوا بالشرطة.', 'قال محقق إن أحدا لم يتصل بالشرطة.'],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    'A helicopter went down in the hills on Monday.',
    'The governor was aboard, state radio said.',
    'The governor was not on board, his office said.',
  ],
  [
    'A shop was raided on Monday.',
    'The officers showed a warrant, police said.',
    'The officers had no warrant, the owner said.',
  ],
  [
    'The referee was in the news on Monday.',
    'The referee accepted a bribe, prosecutors said.',
    'The referee refused the bribe, his lawyer said.',
  ],
  [
    'The driver of the bus was tested on Monday.',
    'The driver had been drinking, police said.',
    'The driver was sober, the company said.',
  ],
  [
    'كان من المقرر أن يلتقي رئيس البلدية المطور يوم الاثنين.',
    'قال المطور إن اللقاء عُقد.',
    'قال مكتب رئيس البلدية إن اللقاء لم يُعقد.',
  ],
  [
    'سقطت مروحية في الجبال يوم الاثنين.',
    'ذكرت الإذاعة أن المحافظ كان على متنها.',
    'قال مكتب المحافظ إنه لم يكن على متنها.',
  ],
];

/** What one may say beside the other. */
const compatible: readonly Pair[] = [
  [
    'The mayor and the developer were due to meet on Monday.',
    'The meeting took place, the developer said.',
    "The meeting lasted an hour, the mayor's office said.",
  ],
  [
    'A tunnel flooded and killed workers on Monday.',
    'The workers had been warned of the flood, the firm said.',
    'The residents were not warned, survivors said.',
  ],
  [
    'The bank lost millions in a fraud, it said on Monday.',
    'The chairman knew about the losses, a manager said.',
    'The auditors were unaware of the losses, a lawyer said.',
  ],
  [
    'A shop was raided on Monday.',
    'The officers showed a warrant, police said.',
    'The officers did not break the door, the owner said.',
  ],
  [
    'The suspect was held on Monday.',
    'The suspect has not confessed, police said.',
    'The suspect answered all questions, his lawyer said.',
  ],
  [
    'The charity asked for help on Monday.',
    'The charity received a first payment, the ministry said.',
    'The charity has not yet received the second payment, its director said.',
  ],
  [
    'A prisoner died on Monday.',
    'The prisoner was beaten by inmates, a relative said.',
    'Guards did not beat the prisoner, the prison service said.',
  ],
  [
    'A helicopter went down in the hills on Monday.',
    'The governor was aboard, state radio said.',
    "The governor's wife was not on board, his office said.",
  ],
  [
    "The firm's drug was reviewed on Monday.",
    'The firm disclosed the side effects, its lawyer said.',
    'The firm did not disclose the price, a scientist said.',
  ],
  [
    'The airline and the union met on Monday.',
    'The airline consulted the union, its spokesman said.',
    'The airline did not consult the passengers, a lawyer said.',
  ],
  [
    'The minister spoke to editors on Monday.',
    'The minister apologised to the family, an aide said.',
    'The minister did not apologise to the party, a member said.',
  ],
  [
    "The soldiers' base was attacked on Monday.",
    'The soldiers returned fire, the army said.',
    'The soldiers could not say who attacked, a villager said.',
  ],
  [
    'كان من المقرر أن يلتقي رئيس البلدية المطور يوم الاثنين.',
    'قال المطور إن اللقاء عُقد.',
    'قال مكتب رئيس البلدية إن اللقاء استمر ساعة.',
  ],
  [
    'غمرت المياه نفقا وقتلت عمالا يوم الاثنين.',
    'قالت الشركة إن العمال حُذروا من الفيضان.',
    'قال ناجون إن السكان لم يُحذروا.',
  ],
  [
    'خسر المصرف ملايين في عملية احتيال يوم الاثنين.',
    'قال مدير إن رئيس المصرف كان يعلم بالخسائر.',
    'قال محام إن المدققين لم يعلموا بالخسائر.',
  ],
  [
    'دُهم متجر يوم الاثنين.',
    'قالت الشرطة إن رجالها أبرزوا مذكرة تفتيش.',
    'قال صاحب المتجر إن رجال الشرطة لم يكسروا الباب.',
  ],
  [
    'توفي سجين يوم الاثنين.',
    'قال قريب له إن السجين ضُرب على يد نزلاء.',
    'قالت مصلحة السجون إن الحراس لم يضربوا السجين.',
  ],
  [
    'سقطت مروحية في الجبال يوم الاثنين.',
    'ذكرت الإذاعة أن المحافظ كان على متنها.',
    'قال مكتب المحافظ إن زوجته لم تكن على متنها.',
  ],
  ['التقى الوزير صحفيين يوم الاثنين.', 'قال مساعد إن الوزير اعتذر للأسرة.', 'قال عضو إن الوزير لم يعتذر للحزب.'],
];

/** Told all the same. */
const falselyTold: readonly Pair[] = [
  [
    'طلبت الجمعية المساعدة يوم الاثنين.',
    'قالت الوزارة إن الجمعية تسلمت الدفعة الأولى.',
    'قالت مديرة الجمعية إن الجمعية لم تتسلم الدفعة الثانية بعد.',
  ],
];

describe('plain tellings of occurrence', () => {
  checkPairs({ told, missed, compatible, falselyTold });
});
