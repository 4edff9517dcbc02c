import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
type Pair = readonly [Lead, string, string];

/** Whether, when, in which order, how long and with what a deed was done, where the second mouth does not repeat the words of the first. */
const told: readonly Pair[] = [
  [
    { en: 'A dam spilled over near Kolar on Monday.' },
    'Farmers said they were given no warning before the gates were opened.',
    'The water board said farmers had been alerted by text message an hour earlier.',
  ],
  [
    { en: 'A glider came down in a field near Brno on Sunday.' },
    'The club said the pilot had radioed that he had a problem and asked for help.',
    'Air traffic control said it had received no call from the pilot.',
  ],
  [
    { en: 'A patient died in a clinic in Porto on Tuesday.' },
    'The family said they phoned the clinic three times.',
    'The clinic said the family never contacted it.',
  ],
  [
    { en: 'A balloon drifted away from a fair in Bristol on Sunday.' },
    'The organiser said the balloon had been moored with two ropes.',
    'Witnesses said no rope was fastened to the balloon.',
  ],
  [
    { en: 'Councillors met in Leeds on Thursday.' },
    'The opposition said the mayor was absent from the meeting.',
    'His office said the mayor attended the meeting.',
  ],
  [
    { ar: 'عقدت اللجنة الأولمبية اجتماعا في الدوحة الثلاثاء.' },
    'قال رئيس اللجنة إن ممثل النادي حضر الاجتماع.',
    'قال ممثل النادي إنه تغيب عن الاجتماع.',
  ],
  [
    { en: 'A mast was put up on a hill near Cork in May.' },
    'The firm said the council had authorised the mast.',
    'The council said no permission was ever given for the mast.',
  ],
  [
    { en: 'A film was shot in a temple in Kandy in June.' },
    'The director said he had the approval of the monks for the film.',
    'The monks said they had never agreed to the film.',
  ],
  [
    { ar: 'نظم ناشطون ماراثونا في الإسكندرية الجمعة.' },
    'قال المنظمون إن المحافظة سمحت بالماراثون.',
    'قالت المحافظة إنها لم تمنح أي ترخيص للماراثون.',
  ],
  [
    { en: 'The university in Uppsala closed its institute in March.' },
    'Staff said they were kept in the dark about the closure.',
    'The rector said staff had been consulted about the closure.',
  ],
  [
    { en: 'Hackers locked the files of a hospital in Lyon in April.' },
    'The hospital said it had paid nothing to the hackers.',
    'A security firm said the hospital handed the hackers a ransom of two million euros.',
  ],
  [
    { ar: 'أنهى لاعب تعاقده مع ناد في جدة الأحد.' },
    'قال اللاعب إنه لم يتقاض أي راتب من النادي.',
    'قال النادي إنه دفع رواتب اللاعب كاملة.',
  ],
  [
    { en: 'The striker left Naples on Tuesday.' },
    'A Paris club said it had held talks with the striker.',
    'His agent said the striker had not spoken with the Paris club.',
  ],
  [
    { en: 'The two party leaders were in Vienna on Friday.' },
    'A spokesman said the two leaders met in a hotel.',
    'The party denied that any meeting had taken place between the two leaders.',
  ],
  [
    { en: 'A ride broke down at a fair in Ghent on Saturday.' },
    'The operator said the ride had been inspected in the morning.',
    'A former worker said nobody had checked the ride for weeks.',
  ],
  [
    { ar: 'سقطت رافعة في دبي الأربعاء.' },
    'قالت الشركة إن الرافعة خضعت للفحص قبل أسبوع.',
    'قال عمال إن أحدا لم يفحص الرافعة.',
  ],
  [
    { en: 'A comedian offended viewers in Dublin on Sunday.' },
    'The channel said the comedian had apologised.',
    'The comedian said he had not said sorry to anyone.',
  ],
  [
    { en: 'Surgeons removed a kidney in Pune in March.' },
    'The hospital said the patient had signed the consent form.',
    'The patient said she never put her name to the consent form.',
  ],
  [
    { ar: 'صوّت البرلمان على الميزانية في تونس الأربعاء.' },
    'قالت الكتلة إن النائب أيّد الميزانية.',
    'قال النائب إنه امتنع عن التصويت على الميزانية.',
  ],
  [
    { en: 'The coach of the national team left his post in Accra on Monday.' },
    'The coach said he had stepped down of his own accord.',
    'The federation said it had fired the coach.',
  ],
  [
    { en: 'A museum in Rome was searched in May.' },
    'Prosecutors said the museum had refused to surrender the documents.',
    'The museum said it had handed the documents over.',
  ],
  [
    { en: 'Power failed in Tirana on Monday.' },
    'The operator said the power failed at ten in the evening.',
    'The minister said the power had failed at half past eight in the evening.',
  ],
  [
    { en: 'A statue was stolen from a church in Siena on Sunday.' },
    'The priest said the statue was stolen at 3 a.m.',
    'Police said the statue was stolen at 11:30 p.m.',
  ],
  [
    { ar: 'انقطع البث عن قناة في عمان الخميس.' },
    'قالت القناة إن البث انقطع عند الساعة التاسعة مساء.',
    'قالت الهيئة إن البث انقطع في الساعة السابعة والنصف مساء.',
  ],
  [
    { en: 'A cable car stuck above Grenoble on Saturday.' },
    'The operator said rescuers arrived within ten minutes.',
    'Passengers said the rescuers came only after two hours.',
  ],
  [
    { en: 'A man collapsed in a stadium in Perth on Sunday.' },
    'The club said paramedics reached the man immediately.',
    'His wife said it took paramedics forty minutes to reach the man.',
  ],
  [
    { ar: 'اندلع حريق في فندق في أكادير الجمعة.' },
    'قال المحافظ إن سيارات الإطفاء وصلت خلال دقائق.',
    'قال نزلاء إن سيارات الإطفاء تأخرت أكثر من ساعة.',
  ],
  [
    { en: 'A concert in Oslo was cut short on Friday.' },
    'The promoter said the concert lasted two hours.',
    'Fans said the concert lasted only forty minutes.',
  ],
  [
    { en: 'Police broke up a party in Berlin on Saturday.' },
    'Police said officers fired rubber bullets.',
    'Guests said police had used live ammunition.',
  ],
  [
    {},
    'A freight train left the rails near Poznan on Monday. The railway said four wagons had overturned. A driver who saw it said seven wagons had overturned.',
    'Nothing else.',
  ],
  [
    {},
    'The market in Enugu burned on Friday. Traders said 120 stalls were destroyed. The fire chief said 45 stalls were destroyed.',
    'Nothing else.',
  ],
  [
    { en: 'The champion was due in court in Turin on Monday.' },
    'His lawyer said the champion turned up at the hearing.',
    'The prosecutor said the champion had failed to appear at the hearing.',
  ],
  [
    { ar: 'تعطلت عبّارة قبالة بنزرت السبت.' },
    'قال القبطان إنه طلب المساعدة من الميناء.',
    'قالت سلطات الميناء إنها لم تتلق أي نداء استغاثة من العبّارة.',
  ],
];

/** Not told yet. */
const missed: readonly Pair[] = [
  [
    { en: 'A chemical smell spread over Ludwigshafen on Friday.' },
    'Neighbours complained that nobody had told them about the leak.',
    'The company said it had notified residents by loudspeaker.',
  ],
  [
    { ar: 'أغلق مصنع للسيارات في طنجة أبوابه الاثنين.' },
    'قال العمال إنهم لم يتلقوا أي إشعار قبل الإغلاق.',
    'قالت إدارة المصنع إنها أبلغت العمال بالإغلاق قبل شهر.',
  ],
  [
    { ar: 'غمرت السيول سوقا في تطوان الأحد.' },
    'قال التجار إن أحدا لم يحذرهم من السيول.',
    'قالت مصلحة الأرصاد إنها أصدرت تنبيها للتجار في الليلة السابقة.',
  ],
  [
    { ar: 'توفي طالب في مدرسة بعمان الأربعاء.' },
    'قال والد الطالب إن المدرسة لم تتصل به.',
    'قال مدير المدرسة إنهم هاتفوا والد الطالب على الفور.',
  ],
  [
    { en: 'A yacht ran aground off Split on Friday.' },
    'The crew said a tug hooked a line to the yacht and pulled.',
    'The harbour master said the yacht was never towed.',
  ],
  [
    { ar: 'عقدت الشركة جمعيتها في الرباط الخميس.' },
    'قال المساهمون إن المدير لم يشارك في الجمعية.',
    'قال المدير إنه كان حاضرا في الجمعية.',
  ],
  [
    { ar: 'أقيم حفل غنائي في بيروت السبت.' },
    'قالت البلدية إنها لم توافق على الحفل.',
    'قال متعهد الحفل إن البلدية أعطته تصريحا بالحفل.',
  ],
  [
    { en: 'The league changed its rules in Madrid on Monday.' },
    'The league said it had discussed the rules with the clubs.',
    'The clubs said nobody had asked them about the rules.',
  ],
  [
    { en: 'A sailor was freed in Lagos on Sunday.' },
    'The owner said no ransom was paid for the sailor.',
    'A negotiator said the kidnappers had received 200,000 dollars for the sailor.',
  ],
  [
    { ar: 'انتهى عمل مقاول في مسقط الاثنين.' },
    'قال المقاول إن الوزارة لم تسدد له مستحقاته.',
    'قالت الوزارة إن المقاول استلم كل مستحقاته.',
  ],
  [
    { en: 'A lift fell in a tower in Seoul on Monday.' },
    'Residents said the lift had not been serviced for a year.',
    'The manager said engineers had maintained the lift every month.',
  ],
  [
    { en: 'The director of the museum in Basel went in May.' },
    'The board said the director had resigned.',
    'The director said she had been forced out.',
  ],
  [
    { en: 'A cyclist was questioned in Nice on Friday.' },
    'The agency said the cyclist tested positive for a banned drug.',
    'The team said the cyclist had passed every test.',
  ],
  [
    { en: 'Fans of two clubs fought in Zagreb on Saturday.' },
    'Police said visiting fans threw the first punch.',
    'The visitors said home fans had attacked them first.',
  ],
  [
    { en: 'Two boxers brawled at a press event in Manila on Sunday.' },
    'The champion said the challenger hit him first.',
    'The challenger said he only hit back after the champion struck him.',
  ],
  [
    { en: 'A referee was attacked in Split on Sunday.' },
    'The referee said he was struck three times by the player.',
    'The player said he had struck the referee only once.',
  ],
  [
    { en: 'Students marched in Nairobi on Tuesday.' },
    'The organisers said the march was peaceful.',
    'Police said the marchers were violent.',
  ],
  [
    { en: 'A witness gave a statement in Osaka in July.' },
    'Prosecutors said the witness had confessed voluntarily.',
    'His lawyer said the witness had confessed under duress.',
  ],
  [
    { ar: 'تظاهر أساتذة في الدار البيضاء الأحد.' },
    'قالت الشرطة إنها أطلقت طلقات تحذيرية في الهواء.',
    'قال أساتذة إن الشرطة أطلقت النار مباشرة على المتظاهرين.',
  ],
];

/** Other deeds, other agents, other days, and what the same mouth says later. */
const silent: readonly Pair[] = [
  [
    { en: 'A dam spilled over near Kolar on Monday.' },
    'Farmers said they were given no warning before the gates were opened.',
    'The water board said it had warned the ministry about the state of the dam last year.',
  ],
  [
    { ar: 'أغلق مصنع للسيارات في طنجة أبوابه الاثنين.' },
    'قال العمال إنهم لم يتلقوا رواتبهم لشهر مايو.',
    'قالت إدارة المصنع إنها أبلغت العمال بالإغلاق قبل شهر.',
  ],
  [
    { ar: 'غمرت السيول سوقا في تطوان الأحد.' },
    'قال التجار إن أحدا لم يعوضهم عن السيول.',
    'قالت مصلحة الأرصاد إنها أصدرت تنبيها للسائقين.',
  ],
  [
    { en: 'A glider came down in a field near Brno on Sunday.' },
    'The club said the pilot asked for help from a farmer.',
    'Air traffic control said it had received no call from the airport at Vienna.',
  ],
  [
    { en: 'A patient died in a clinic in Porto on Tuesday.' },
    'The family said they phoned a lawyer three times.',
    'The clinic said the police had not contacted it.',
  ],
  [
    { ar: 'تعطلت عبّارة قبالة بنزرت السبت.' },
    'قال القبطان إنه طلب المساعدة من سفينة قريبة.',
    'قالت سلطات الميناء إنها لم تتلق أي شكوى من الركاب.',
  ],
  [
    { ar: 'توفي طالب في مدرسة بعمان الأربعاء.' },
    'قال والد الطالب إن الوزارة لم تتصل به.',
    'قال مدير المدرسة إنهم هاتفوا الإسعاف على الفور.',
  ],
  [
    { en: 'A balloon drifted away from a fair in Bristol on Sunday.' },
    'The organiser said the balloon had been moored with two ropes.',
    'Witnesses said no rope had broken.',
  ],
  [
    { en: 'A yacht ran aground off Split on Friday.' },
    'The crew said a tug hooked a line to the yacht and pulled.',
    'The harbour master said the yacht was not insured.',
  ],
  [
    { en: 'The champion was due in court in Turin on Monday.' },
    'His lawyer said the champion turned up at the hearing on Monday.',
    'The prosecutor said a witness had failed to appear at the hearing.',
  ],
  [
    { en: 'Councillors met in Leeds on Thursday.' },
    'The opposition said the treasurer was absent from the meeting.',
    'His office said the mayor attended the meeting.',
  ],
  [
    { ar: 'عقدت اللجنة الأولمبية اجتماعا في الدوحة الثلاثاء.' },
    'قال رئيس اللجنة إن ممثل النادي حضر الاجتماع.',
    'قال ممثل الاتحاد إنه لم يوقع البيان.',
  ],
  [
    { ar: 'عقدت الشركة جمعيتها في الرباط الخميس.' },
    'قال المساهمون إن المدير لم يجب عن الأسئلة.',
    'قال المدير إنه كان حاضرا في الجمعية.',
  ],
  [
    { en: 'A mast was put up on a hill near Cork in May.' },
    'The firm said the council had authorised the mast.',
    'Neighbours said nobody had asked for a mast.',
  ],
  [
    { en: 'A film was shot in a temple in Kandy in June.' },
    'The director said he had the approval of the monks for the film.',
    'The ministry said it had not seen the film.',
  ],
  [
    { ar: 'نظم ناشطون ماراثونا في الإسكندرية الجمعة.' },
    'قال المنظمون إن المحافظة سمحت بالماراثون.',
    'قالت المحافظة إنها لم تمول الماراثون.',
  ],
  [
    { ar: 'أقيم حفل غنائي في بيروت السبت.' },
    'قالت البلدية إنها لم تشارك في الحفل.',
    'قال متعهد الحفل إن البلدية أعطته تصريحا بالحفل.',
  ],
  [
    { en: 'The university in Uppsala closed its institute in March.' },
    'Students said they were kept in the dark about the fees.',
    'The rector said staff had been consulted about the closure.',
  ],
  [
    { en: 'The league changed its rules in Madrid on Monday.' },
    'The league said it had discussed the rules with the clubs.',
    'Fans said nobody had asked them about the kits.',
  ],
  [
    { en: 'Hackers locked the files of a hospital in Lyon in April.' },
    'The hospital said it had paid nothing to the consultants.',
    'A security firm said the hackers demanded a ransom of two million euros.',
  ],
  [
    { en: 'A sailor was freed in Lagos on Sunday.' },
    'The owner said no ransom was paid for the sailor.',
    'A negotiator said the kidnappers had demanded 200,000 dollars.',
  ],
  [
    { ar: 'أنهى لاعب تعاقده مع ناد في جدة الأحد.' },
    'قال اللاعب إنه لم يتقاض أي مكافأة من المنتخب.',
    'قال النادي إنه دفع رواتب اللاعب كاملة.',
  ],
  [
    { ar: 'انتهى عمل مقاول في مسقط الاثنين.' },
    'قال المقاول إن الوزارة لم ترد على رسائله.',
    'قالت الوزارة إن المقاول استلم كل مستحقاته.',
  ],
  [
    { en: 'The striker left Naples on Tuesday.' },
    'A Paris club said it had held talks with the striker.',
    'His agent said the striker had not spoken with the press.',
  ],
  [
    { en: 'The two party leaders were in Vienna on Friday.' },
    'A spokesman said the two leaders met in a hotel.',
    'The party denied that any deal had been signed by the two leaders.',
  ],
  [
    { en: 'A ride broke down at a fair in Ghent on Saturday.' },
    'The operator said the ride had been inspected in the morning.',
    'A former worker said nobody had checked the tickets.',
  ],
  [
    { en: 'A lift fell in a tower in Seoul on Monday.' },
    'Residents said the stairs had not been cleaned for a year.',
    'The manager said engineers had maintained the lift every month.',
  ],
  [
    { en: 'A comedian offended viewers in Dublin on Sunday.' },
    'The channel said the presenter had apologised.',
    'The comedian said he had not said sorry to anyone.',
  ],
  [
    { en: 'Surgeons removed a kidney in Pune in March.' },
    'The hospital said the patient had signed the consent form.',
    'The patient said she never met the surgeon.',
  ],
  [
    { ar: 'صوّت البرلمان على الميزانية في تونس الأربعاء.' },
    'قالت الكتلة إن النائب أيّد الميزانية.',
    'قال رئيس البرلمان إنه امتنع عن التعليق على الميزانية.',
  ],
  [
    { en: 'The coach of the national team left his post in Accra on Monday.' },
    'The coach said he had stepped down of his own accord.',
    'The federation said it had fired the team doctor.',
  ],
  [
    { en: 'The director of the museum in Basel went in May.' },
    'The board said the director had resigned.',
    'The director said she had quit the museum in May.',
  ],
  [
    { en: 'A cyclist was questioned in Nice on Friday.' },
    'The agency said the cyclist tested positive for a banned drug.',
    'The team said its other riders had passed every test.',
  ],
  [
    { en: 'A museum in Rome was searched in May.' },
    'Prosecutors said the museum had refused to surrender the keys.',
    'The museum said it had handed the documents over.',
  ],
  [
    { en: 'Fans of two clubs fought in Zagreb on Saturday.' },
    'Police said visiting fans threw stones first.',
    'The visitors said they had thrown stones before anyone else arrived.',
  ],
  [
    { en: 'Two boxers brawled at a press event in Manila on Sunday.' },
    'The champion said he weighed in first.',
    'The challenger said he hit back after the champion struck him.',
  ],
  [
    { en: 'Power failed in Tirana on Monday.' },
    'The operator said the power failed at ten in the evening.',
    'The minister said power was restored at half past eleven in the evening.',
  ],
  [
    { en: 'A statue was stolen from a church in Siena on Sunday.' },
    'The priest said the statue was stolen at about 3 a.m.',
    'Police said the statue was stolen at 2:50 a.m.',
  ],
  [
    { ar: 'انقطع البث عن قناة في عمان الخميس.' },
    'قالت القناة إن البث انقطع عند الساعة التاسعة مساء.',
    'قالت الهيئة إن البث عاد في الساعة العاشرة والنصف مساء.',
  ],
  [
    { en: 'A cable car stuck above Grenoble on Saturday.' },
    'The operator said rescuers arrived within ten minutes.',
    'Passengers said they were brought down only after two hours.',
  ],
  [
    { en: 'A man collapsed in a stadium in Perth on Sunday.' },
    'The club said paramedics reached the man immediately.',
    'His wife said it took the ambulance forty minutes to reach the hospital.',
  ],
  [
    { ar: 'اندلع حريق في فندق في أكادير الجمعة.' },
    'قال المحافظ إن سيارات الإطفاء وصلت خلال دقائق.',
    'قال نزلاء إن إخماد الحريق استغرق أكثر من ساعة.',
  ],
  [
    { en: 'A concert in Oslo was cut short on Friday.' },
    'The promoter said the concert lasted two hours.',
    'Fans said they queued for forty minutes.',
  ],
  [
    { en: 'A referee was attacked in Split on Sunday.' },
    'The referee said he was struck three times by the player.',
    'The player said he had been booked only once.',
  ],
  [
    { en: 'Police broke up a party in Berlin on Saturday.' },
    'Police said officers fired rubber bullets.',
    'Guests said police had used tear gas.',
  ],
  [
    { en: 'A witness gave a statement in Osaka in July.' },
    'Prosecutors said the witness had confessed voluntarily.',
    'His lawyer said the witness had confessed in tears.',
  ],
  [
    { ar: 'تظاهر أساتذة في الدار البيضاء الأحد.' },
    'قالت الشرطة إنها أطلقت طلقات تحذيرية في الهواء.',
    'قال أساتذة إن الشرطة استخدمت خراطيم المياه.',
  ],
  [
    {},
    'A freight train left the rails near Poznan on Monday. The railway said four wagons had overturned. A driver who saw it said seven cars were waiting at the crossing.',
    'Nothing else.',
  ],
  [
    {},
    'The market in Enugu burned on Friday. Traders said 120 stalls were destroyed. The fire chief said 45 stalls were saved.',
    'Nothing else.',
  ],
  [
    { en: 'A ferry was delayed in Bari on Monday.' },
    'The operator said the ferry left at ten in the evening.',
    'The operator later said the ferry had left at half past eleven in the evening.',
  ],
  [
    { en: 'A rocket lifted off from Kourou on Friday.' },
    'The agency said the rocket lifted off at 10:00 p.m. local time.',
    'The firm said the rocket lifted off at 01:00 GMT.',
  ],
  [
    { en: 'The city of Kazan held a vote on Sunday.' },
    'A monitor said she was turned away on Sunday.',
    "The commission said no monitor had been turned away in last year's vote.",
  ],
  [
    { en: 'A pipeline was shut in Gdansk on Monday.' },
    'The operator said nobody had been told on Monday.',
    'The ministry said the operator told residents on Wednesday.',
  ],
];

/** Told as conflicts, though both may be so. */
const loud: readonly Pair[] = [
  [
    { en: 'A chemical smell spread over Ludwigshafen on Friday.' },
    'Neighbours said nobody had told them what the substance was.',
    'The company said it had notified the fire brigade.',
  ],
  [
    { ar: 'سقطت رافعة في دبي الأربعاء.' },
    'قالت الشركة إن الرافعة خضعت للفحص قبل أسبوع.',
    'قال عمال إن أحدا لم يفحص المصعد.',
  ],
  [
    { en: 'Students marched in Nairobi on Tuesday.' },
    'The organisers said the march was peaceful.',
    'Police said a march in Mombasa last week was violent.',
  ],
];

describe('a deed in other words', () => {
  checkPairs({ told, missed, compatible: silent, falselyTold: loud });
});
