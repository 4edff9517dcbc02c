import { describe } from 'vitest';
import { checkReports } from './check-reports';

/** Who did it, or what it was done with, where one says that it was he and nobody else, or that and nothing else. */
const told = [
  [
    'A fire broke out at the tannery in Kasur on Monday. The union said the guards had locked the doors of the hall.',
    'A fire broke out at the tannery in Kasur on Monday. The owner said it was the workers themselves who had locked the doors.',
  ],
  [
    'اشتباكات في قرية عردة الثلاثاء. قال الأهالي إن الجنود أضرموا النار في الحظائر.',
    'اشتباكات في قرية عردة الثلاثاء. قال الجيش إن المسلحين هم الذين أحرقوا الحظائر.',
  ],
  [
    'A boat sank off Zuwara on Sunday with 40 people aboard. The coastguard said its men had pulled 12 survivors out of the water.',
    'A boat sank off Zuwara on Sunday with 40 people aboard. Fishermen said it was they who had taken the survivors aboard, and nobody else.',
  ],
  [
    'فر نزلاء من سجن سبها الجمعة. قالت الوزارة إن مسلحين اقتحموا السجن وفتحوا الزنازين.',
    'فر نزلاء من سجن سبها الجمعة. قال نزيل سابق إن الحراس أنفسهم هم من فتحوا الزنازين.',
  ],
  [
    'The jazz festival in Tabarka was cancelled on Saturday. The organisers said the governor had called the concert off.',
    'The jazz festival in Tabarka was cancelled on Saturday. The governor said the organisers had cancelled it themselves, not his office.',
  ],
  [
    'اختفت أموال من صندوق تقاعد السكك الحديدية في مارس. قال المدعي العام إن موظفين في الصندوق سحبوا الأموال.',
    'اختفت أموال من صندوق تقاعد السكك الحديدية في مارس. قال محاميهم إن شركات وهمية هي التي استولت على الأموال.',
  ],
  [
    'A derby in Oran was halted on Friday. The club said visiting supporters had smashed the seats.',
    'A derby in Oran was halted on Friday. The visiting club said home fans were the ones who broke the seats.',
  ],
  [
    'A girl was hurt at a protest in Nakuru on Wednesday. Her mother said police had hit the girl with a baton.',
    'A girl was hurt at a protest in Nakuru on Wednesday. Police said it was a stone thrown by demonstrators that had hit her.',
  ],
  [
    'A dam burst above the town of Derna on Sunday. The mayor said engineers had opened the sluices.',
    'A dam burst above the town of Derna on Sunday. The engineers said nobody but the army had touched the sluices, and that soldiers opened them.',
  ],
  [
    'A house in Tajoura was hit on Friday and two people died. The ministry said mortar shells had hit the house.',
    'A house in Tajoura was hit on Friday and two people died. The other side said it was a Grad rocket that hit the house.',
  ],
  [
    'توفي سائحان في فانغ فيينغ الاثنين. قالت الشرطة إن السائحين تسمما بالفودكا.',
    'توفي سائحان في فانغ فيينغ الاثنين. قال النزل إن الويسكي هو ما سممهما وليس الفودكا.',
  ],
  [
    'احترقت فيلا رسام في طنجة السبت. قالت الشرطة إن لصوصا أشعلوا النار في الفيلا.',
    'احترقت فيلا رسام في طنجة السبت. قال خادم إن ابن شقيق الرسام هو من أحرقها.',
  ],
  [
    'A tender for buses was annulled in Amman on Monday. The company said the ministry had rewritten the terms of the tender.',
    'A tender for buses was annulled in Amman on Monday. The ministry said a consultant, not its staff, had altered the terms.',
  ],
];

/** Not told yet. */
const missed = [
  [
    'تحطمت مروحية قرب جبل إيدا الاثنين. قالت الوزارة إن مساعد الطيار كان يقود المروحية.',
    'تحطمت مروحية قرب جبل إيدا الاثنين. قالت الشركة إن القبطان هو الذي كان يقودها.',
  ],
  [
    'هرب أسد من حديقة الحيوان بالجيزة الاثنين. قالت الحديقة إن زائرا فتح القفص.',
    'هرب أسد من حديقة الحيوان بالجيزة الاثنين. قال زوار إن أحد العاملين هو من ترك القفص مفتوحا.',
  ],
  [
    'A demonstration in Lima ended in clashes on Thursday. Organisers said police had started the violence.',
    'A demonstration in Lima ended in clashes on Thursday. The police chief said students alone had carried out the violence.',
  ],
  [
    'استقال مسؤولون في اتحاد الكرة الأحد. قال الاتحاد إن الوزير أقال المدرب.',
    'استقال مسؤولون في اتحاد الكرة الأحد. قال الوزير إن قرار إقالة المدرب اتخذه الاتحاد وحده.',
  ],
  [
    'أزيلت جدارية في بنزرت الجمعة. قالت البلدية إن مجهولين طلوا الجدارية.',
    'أزيلت جدارية في بنزرت الجمعة. قال جار إن عمال البلدية هم في الواقع من طلاها.',
  ],
  [
    'A convoy was looted near El Fasher on Tuesday. The agency said militiamen had stolen the flour.',
    'نهبت قافلة قرب الفاشر الثلاثاء. قالت القوات إن سكان القرى هم من أخذوا الدقيق.',
  ],
  [
    'A hospital in Taiz was evacuated on Monday. Doctors said soldiers had cut the power of the hospital.',
    'أخلي مستشفى في تعز الاثنين. قال الجيش إن الحوثيين هم من قطعوا الكهرباء.',
  ],
  [
    'ثقب أنبوب للنفط قرب شبوة الاثنين. قالت الشركة إن الأنبوب ثقب بعبوة ناسفة.',
    'ثقب أنبوب للنفط قرب شبوة الاثنين. قال شيخ قبلي إن رجاله أطلقوا على الأنبوب الرصاص فقط.',
  ],
  [
    'Students were attacked in a hostel in Pune on Sunday. The students said masked men had beaten them with iron rods.',
    'Students were attacked in a hostel in Pune on Sunday. A party official said all they carried were bamboo sticks.',
  ],
  [
    'أخلت الشرطة ساحة في تبليسي الثلاثاء. قال محتجون إن الشرطة أطلقت الغاز المسيل للدموع على الحشد.',
    'أخلت الشرطة ساحة في تبليسي الثلاثاء. قالت الوزارة إن الشرطة استخدمت قنابل صوتية فقط.',
  ],
  [
    'A painting was stolen from a museum in Delft on Sunday. Police said the thief had cut the canvas out with a knife.',
    'A painting was stolen from a museum in Delft on Sunday. The museum said the thief had unscrewed the whole frame from the wall.',
  ],
  [
    'سطا لصوص على محل مجوهرات في ليون الاثنين. قالت الشرطة إن اللصوص فروا بسيارتين سوداوين.',
    'سطا لصوص على محل مجوهرات في ليون الاثنين. قال شاهد إنهم فروا على دراجة نارية.',
  ],
  [
    'Windows of a bus were broken in Cairo on Friday. The players said stones had broken the windows of the bus.',
    'Windows of a bus were broken in Cairo on Friday. The home club said the windows were broken with hammers from inside.',
  ],
  [
    'A lioness was killed on a farm in Kenya on Sunday. Rangers said herders had speared the lioness.',
    "A lioness was killed on a farm in Kenya on Sunday. The herders' chief said the lioness was poisoned with a pesticide.",
  ],
  [
    'وصل تسجيل لاجتماع حكومي إلى الصحافة في تيرانا الجمعة. قال رئيس الوزراء إن المعارضة سجلت الاجتماع.',
    'وصل تسجيل لاجتماع حكومي إلى الصحافة في تيرانا الجمعة. قالت المعارضة إن أحد الوزراء هو من سجله بنفسه.',
  ],
];

/** Another deed, another thing, or one general and one special. */
const silent = [
  [
    'A fire broke out at the tannery in Sialkot on Monday. The union said the guards had locked the doors of the hall.',
    'A fire broke out at the tannery in Sialkot on Monday. The owner said it was the workers who had opened the windows.',
  ],
  [
    'غرق قارب قبالة صفاقس الأحد وعلى متنه 40 شخصا. قال خفر السواحل إن عناصره أنقذوا 12 شخصا.',
    'غرق قارب قبالة صفاقس الأحد وعلى متنه 40 شخصا. قال الصيادون إنهم هم من أبلغوا عن غرق القارب.',
  ],
  [
    'A derby in Annaba was halted on Friday. The club said visiting supporters had smashed the seats.',
    'A derby in Annaba was halted on Friday. Police said it was home fans who had thrown flares on the pitch.',
  ],
  [
    'اشتباكات في قرية التل الثلاثاء. قال الأهالي إن الجنود أحرقوا الحظائر.',
    'اشتباكات في قرية التل الثلاثاء. قال الجيش إن المسلحين هم الذين لغموا الطريق.',
  ],
  [
    'A bank was robbed in Tunis on Monday. The ministry said police had arrested two suspects.',
    'A bank was robbed in Tunis on Monday. A police spokesman said it was officers of the third brigade who had arrested them.',
  ],
  [
    'افتتح مستشفى في جازان الاثنين. قالت الوزارة إن الوزير افتتح المستشفى.',
    'افتتح مستشفى في جازان الاثنين. قالت البلدية إن مهندسين صينيين هم من بنوا المستشفى.',
  ],
  [
    'A dam burst above the town of Gharyan on Sunday. The mayor said soldiers had opened the sluices.',
    'A dam burst above the town of Gharyan on Sunday. The ministry said it was the army that had opened the sluices.',
  ],
  [
    'A convoy was looted near Zalingei on Tuesday. The agency said militiamen had stolen the flour.',
    'نهبت قافلة قرب زالنجي الثلاثاء. قالت القوات إن جنودها هم من أعادوا الدقيق.',
  ],
  [
    'Money disappeared from the pension fund of the miners in March. The prosecutor said clerks of the fund had taken the money.',
    'Money disappeared from the pension fund of the miners in March. The auditors said it was a journalist who had uncovered the theft.',
  ],
  [
    'رحل مدرب المنتخب الأحد. قال الاتحاد إن مجلسه عين المدرب في مايو.',
    'رحل مدرب المنتخب الأحد. قال الوزير إن الوزارة هي التي دفعت راتب المدرب.',
  ],
  [
    'Police cleared a square in Yerevan on Tuesday. Protesters said police had fired tear gas at the crowd.',
    'Police cleared a square in Yerevan on Tuesday. The ministry said officers had used water cannon.',
  ],
  [
    'تعرض طلاب للهجوم في سكن جامعي في أغرا الأحد. قال الطلاب إن ملثمين ضربوهم بقضبان حديدية.',
    'تعرض طلاب للهجوم في سكن جامعي في أغرا الأحد. قال طبيب إن بعض الطلاب أصيبوا بسكاكين.',
  ],
  [
    'A town near Sumy was shelled on Friday. The governor said rockets had hit the town.',
    'A town near Sumy was shelled on Friday. The mayor said drones had struck the power station.',
  ],
];

describe('one doer or means set apart', () => {
  checkReports(['agent', 'means'], { told, missed, silent });
});
