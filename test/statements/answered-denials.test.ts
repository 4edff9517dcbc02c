import { describe } from 'vitest';
import type { Lead } from './set-side-by-side';
import { checkPairs } from './told-missed-compatible';

// Long because it is a table: a pair to a line.
type Pair = readonly [Lead, string, string];

/** Denials and what they answer in other words, of sport, business, courts, health, weather and elections. */
const told: readonly Pair[] = [
  [
    { en: 'The final in Lisbon was played on Saturday.' },
    'Stewards said dozens of people without passes had climbed over the fence into the ground.',
    'The club said nobody without a pass had got into the ground.',
  ],
  [
    { en: 'The bank in Oslo faced questions on Monday.' },
    'A researcher said intruders had reached the accounts of some customers.',
    'The bank said its accounts had not been compromised.',
  ],
  [
    { en: 'A pop concert was held in Rio on Friday.' },
    'Fans said security guards had confiscated their water.',
    'The promoter said no water had been taken from anyone.',
  ],
  [
    { en: 'A fungus spread through a hospital in Leeds in May.' },
    'A nurse said two patients had died of the fungus.',
    'The hospital said no patient had lost his life to the fungus.',
  ],
  [
    { en: 'Rail workers met the minister in Dublin on Tuesday.' },
    'The minister said he had convinced the union that the strike had to end.',
    'The union said it had never agreed to that.',
  ],
  [
    { en: 'A forest burned near Coimbra on Friday.' },
    'Firefighters said the blaze was under control.',
    'Villagers said the blaze was still raging.',
  ],
  [
    { en: 'Pupils fell ill at a school in Pune on Monday.' },
    'The school said the pupils were all fine.',
    'Parents said three of the pupils were in intensive care.',
  ],
  [
    { en: 'A lorry struck a bridge in Genoa on Sunday.' },
    'The operator said the bridge was intact.',
    'Engineers said the bridge had been badly damaged.',
  ],
  [
    { en: 'An election was held in Quito on Sunday.' },
    'The commission said the count had not stopped at any moment.',
    'The opposition said the count was interrupted for three hours.',
  ],
  [
    { en: 'The league season ended in Athens on Sunday.' },
    'The federation said it had found no evidence of match-fixing.',
    'A former referee said three matches had been rigged.',
  ],
  [
    { en: 'Students marched in Lagos on Friday.' },
    'The university said no student had been expelled.',
    'Three students said they had been thrown out of the university.',
  ],
  [
    { en: 'The museum in Turin reopened on Tuesday.' },
    'The director denied that anything had been stolen.',
    'A guard said burglars had made off with a gold mask.',
  ],
  [
    { ar: 'جرت المباراة النهائية في تونس السبت.' },
    'قال مشجعون إن العشرات اقتحموا الملعب بلا تذاكر.',
    'أكد النادي أن أحدا لم يدخل الملعب من دون تذكرة.',
  ],
  [
    { ar: 'اجتمع مجلس إدارة الشركة في دبي الخميس.' },
    'قالت الشركة إن الإدارة لم تغير شيئا في العقد.',
    'قال موظف إن الإدارة عدلت بنود العقد سرا.',
  ],
  [
    { ar: 'جرت الانتخابات في نواكشوط السبت.' },
    'قالت اللجنة إن أحدا لم يفتح صناديق الاقتراع قبل الفرز.',
    'قال مراقبون إن صناديق الاقتراع فتحت ليلا.',
  ],
  [
    { ar: 'أصيب طلاب بتسمم في مدرسة في عمان الأحد.' },
    'قالت المدرسة إن جميع الطلاب بخير.',
    'قال أحد الآباء إن ثلاثة طلاب ما زالوا في العناية المركزة.',
  ],
  [
    { ar: 'ضرب إعصار سواحل عمان الأحد.' },
    'قال صيادون إن أحدا لم يحذرهم من الإعصار.',
    'قالت الأرصاد إنها أنذرت الصيادين قبل يومين.',
  ],
  [
    { en: 'A heat wave hit Baghdad on Sunday.', ar: 'ضربت موجة حر بغداد الأحد.' },
    'The minister said no school had been closed.',
    'قالت معلمات إن مدرستين أغلقتا.',
  ],
  [
    { ar: 'اندلع حريق في غابات تيزي وزو الجمعة.' },
    'قال الدفاع المدني إن الحريق تحت السيطرة.',
    'قال سكان إن الحريق ما زال مشتعلا.',
  ],
  [
    { ar: 'سقط مصعد في برج في دبي الثلاثاء.' },
    'استبعد المدير وجود أي خلل في المصعد.',
    'قال سكان إن المصعد كان معطلا منذ أسبوع.',
  ],
  [
    { en: 'Pharmacies in Tunis were busy on Monday.' },
    'The ministry said there was no shortage of insulin.',
    'Pharmacists said they had run out of insulin.',
  ],
  [
    { ar: 'شهدت صيدليات بيروت ازدحاما الاثنين.' },
    'قالت الوزارة إنه لا يوجد أي نقص في الأنسولين.',
    'قال صيادلة إن الأنسولين نفد من الصيدليات.',
  ],
  [
    { en: 'Smoke filled a hotel in Antalya on Tuesday.', ar: 'ملأ الدخان فندقا في أنطاليا الثلاثاء.' },
    'The hotel said guests had been instructed to leave.',
    'قال نزلاء إن أحدا لم يطلب منهم المغادرة.',
  ],
];

/** Not set against each other yet. */
const missed: readonly Pair[] = [
  [
    { en: 'The tax office in Prague was busy on Tuesday.' },
    'Users said its website was down for two hours.',
    'The office said the website had kept working throughout.',
  ],
  [
    { en: 'Voting ended in Lusaka on Thursday.' },
    'Observers said ballot boxes had been taken out of the polling stations before the count.',
    'The commission said no ballot box had ever left the polling stations.',
  ],
  [
    { en: 'The trial of a banker opened in Vienna on Monday.' },
    'The defendant said detectives had punched him in the cell.',
    'The police chief said nobody had laid a hand on him.',
  ],
  [
    { en: 'The steel maker published its accounts on Wednesday.' },
    'The chairman said the board had been told of the loss in March.',
    'Directors said nobody had made them aware of the loss.',
  ],
  [
    { en: 'A tornado tore through a town in Kansas on Sunday.' },
    'Residents said the sirens never sounded.',
    'The mayor said the sirens had gone off at six.',
  ],
  [
    { en: 'The striker missed training in Turin on Monday.' },
    'The coach said the player had agreed to a pay cut.',
    'His agent said the player had never consented to a pay cut.',
  ],
  [
    { en: 'The airline met its pilots on Thursday.' },
    'The airline said all its planes were flying.',
    'Pilots said four of the planes were still grounded.',
  ],
  [
    { en: 'The national team trained in Lyon on Tuesday.' },
    'The club said the striker was fit to play.',
    'The national coach said the striker was injured.',
  ],
  [
    { en: 'The old king died in Stockholm on Friday.' },
    'His lawyer said the will had not been altered.',
    'A newspaper said the queen had quietly changed the terms of the will.',
  ],
  [
    { en: 'Heavy rain fell on Zonguldak on Wednesday.' },
    'The owner of the mine said no water had entered the mine.',
    'Miners said the mine was flooded.',
  ],
  [
    { en: 'A tourist was held in Almaty on Monday.' },
    'The consul denied that anyone from the embassy had visited the prisoner.',
    'The prisoner said two diplomats had come to see him.',
  ],
  [
    { en: 'A warehouse burned down in Lille on Tuesday.' },
    'The insurer ruled out arson.',
    'The inspector said someone had set the warehouse on fire.',
  ],
  [
    { en: 'A ferry hit a pier in Split on Saturday.' },
    'The inquiry said neither the captain nor the first officer was on the bridge.',
    'The company said the two men were at the helm.',
  ],
  [
    { en: 'The telecoms regulator spoke on Monday.' },
    'The regulator said it had received no complaints.',
    'Customers said they had complained to the regulator dozens of times.',
  ],
  [
    { en: 'Police searched a park in Essen on Sunday.' },
    'The zoo said no animal had escaped.',
    'Neighbours said a lynx had got out at night.',
  ],
  [
    { en: 'The marathon was run in Seoul on Sunday.' },
    'The organisers said the race had not been cut short.',
    'Runners said the race was stopped an hour early.',
  ],
  [
    { en: 'Fish died in the Oder in August.' },
    'The factory said no waste had been poured into the river.',
    'Anglers said workers had dumped chemicals in the river.',
  ],
  [
    { ar: 'ازدحم موقع وزارة التربية الثلاثاء.' },
    'قالت الوزارة إن الموقع لم يتوقف عن العمل.',
    'قال طلاب إن الموقع تعطل ساعتين.',
  ],
  [
    { ar: 'بدأت محاكمة مصرفيين في الجزائر الأحد.' },
    'نفى المحامي أن يكون أي من موكليه قد أقر بالذنب.',
    'قالت النيابة إن اثنين من المتهمين اعترفا بالذنب.',
  ],
  [
    { ar: 'غاب المهاجم عن تدريبات النادي في الدوحة الاثنين.' },
    'قال الوكيل إن النادي قبل بيع اللاعب.',
    'قال الرئيس إن النادي لم يوافق قط على بيع اللاعب.',
  ],
  [
    { ar: 'احتج سكان في صفاقس الأربعاء.' },
    'نفت البلدية قطع المياه عن الحي.',
    'قال سكان إن المياه مقطوعة عن الحي منذ ثلاثة أيام.',
  ],
  [
    { en: 'A bank in Beirut was closed on Monday.', ar: 'أغلق مصرف في بيروت الاثنين.' },
    'The manager said nobody had entered the vault.',
    'قال حارس إن رجلين دخلا الخزنة.',
  ],
  [
    {
      en: 'Police searched the football federation in Rabat on Monday.',
      ar: 'فتشت الشرطة اتحاد كرة القدم في الرباط الاثنين.',
    },
    'قال رئيس الاتحاد إن أحدا من الاتحاد لم يُستجوب.',
    'The prosecutor said two members of the federation had been questioned.',
  ],
  [
    { en: 'A fire broke out in a clinic in Oran on Friday.', ar: 'اندلع حريق في عيادة في وهران الجمعة.' },
    'The clinic said the newborns were all well.',
    'قالت أم إن اثنين من المواليد في حالة حرجة.',
  ],
  [
    { en: 'The winger arrived in Madrid on Monday.', ar: 'وصل الجناح إلى مدريد الاثنين.' },
    'نفى النادي تلقي أي عرض لشراء الجناح.',
    'His agent said Milan had submitted an offer for the winger.',
  ],
  [
    { en: 'Queues formed in Khartoum on Sunday.', ar: 'تشكلت طوابير في الخرطوم الأحد.' },
    'The bank said its cash machines were working.',
    'قال زبائن إن أجهزة الصراف معطلة.',
  ],
  [
    { en: 'Votes were counted in Tunis on Monday.', ar: 'جرى فرز الأصوات في تونس الاثنين.' },
    'قالت اللجنة إن الفرز لم يتوقف.',
    'The opposition said the count was halted for an hour.',
  ],
];

/** Denials of another thing, person or deed than what is told. */
const compatible: readonly Pair[] = [
  [
    { en: 'The final in Lisbon was played on Saturday.' },
    'Stewards said dozens of people without passes had climbed over the fence into the ground.',
    'The club said nobody had been hurt in the ground.',
  ],
  [
    { en: 'The bank in Oslo faced questions on Monday.' },
    'A researcher said intruders had reached the accounts of some customers.',
    'The bank said its cash machines had not been compromised.',
  ],
  [
    { en: 'The tax office in Prague was busy on Tuesday.' },
    'Users said its website was down for two hours.',
    'The office said its telephone line had kept working throughout.',
  ],
  [
    { en: 'Voting ended in Lusaka on Thursday.' },
    'Observers said ballot boxes had been taken out of the polling stations before the count.',
    'The commission said no observer had ever left the polling stations.',
  ],
  [
    { en: 'A pop concert was held in Rio on Friday.' },
    'Fans said security guards had confiscated their water.',
    'The promoter said no tickets had been taken from anyone.',
  ],
  [
    { en: 'The trial of a banker opened in Vienna on Monday.' },
    'The defendant said detectives had punched him in the cell.',
    'The police chief said nobody had searched his home.',
  ],
  [
    { en: 'A fungus spread through a hospital in Leeds in May.' },
    'A nurse said two patients had died of the fungus.',
    'The hospital said no nurse had lost her job.',
  ],
  [
    { en: 'The steel maker published its accounts on Wednesday.' },
    'The chairman said the board had been told of the loss in March.',
    'Shareholders said nobody had made them aware of the merger.',
  ],
  [
    { en: 'A tornado tore through a town in Kansas on Sunday.' },
    'Residents said the sirens never sounded.',
    'The mayor said the lights had gone off at six.',
  ],
  [
    { en: 'The striker missed training in Turin on Monday.' },
    'The coach said the player had agreed to a pay cut.',
    'His agent said the player had never consented to a transfer.',
  ],
  [
    { en: 'Rail workers met the minister in Dublin on Tuesday.' },
    'The minister said he had convinced the cabinet that the strike had to end.',
    'The union said it had not been invited to the talks.',
  ],
  [
    { en: 'The airline met its pilots on Thursday.' },
    'The airline said all its planes were flying.',
    'Pilots said they had not been paid since May.',
  ],
  [
    { en: 'A forest burned near Coimbra on Friday.' },
    'Firefighters said the blaze was under control.',
    'Villagers said the road was still closed.',
  ],
  [
    { en: 'Pupils fell ill at a school in Pune on Monday.' },
    'The school said the teachers were all fine.',
    'Parents said three of the pupils were in intensive care.',
  ],
  [
    { en: 'The national team trained in Lyon on Tuesday.' },
    'The club said the striker was fit to play.',
    'The national coach said the goalkeeper was injured.',
  ],
  [
    { en: 'A lorry struck a bridge in Genoa on Sunday.' },
    'The operator said the bridge was intact.',
    'Engineers said the lorry had been badly damaged.',
  ],
  [
    { en: 'An election was held in Quito on Sunday.' },
    'The commission said the count had not stopped at any moment.',
    'The opposition said the broadcast was interrupted for three hours.',
  ],
  [
    { en: 'The old king died in Stockholm on Friday.' },
    'His lawyer said the will had not been altered.',
    'A newspaper said the queen had quietly changed the terms of the lease.',
  ],
  [
    { en: 'Heavy rain fell on Zonguldak on Wednesday.' },
    'The owner of the mine said no water had entered the mine.',
    'Farmers said the fields were flooded.',
  ],
  [
    { en: 'A tourist was held in Almaty on Monday.' },
    'The consul denied that anyone from the embassy had paid a bribe.',
    'The prisoner said two diplomats had come to see him.',
  ],
  [
    { en: 'A warehouse burned down in Lille on Tuesday.' },
    'The insurer ruled out a payment before June.',
    'The inspector said someone had set the warehouse on fire.',
  ],
  [
    { en: 'A ferry hit a pier in Split on Saturday.' },
    'The inquiry said neither the captain nor the first officer was drunk.',
    'The company said the two men were at the helm.',
  ],
  [
    { en: 'The telecoms regulator spoke on Monday.' },
    'The regulator said it had received no money.',
    'Customers said they had complained to the operator dozens of times.',
  ],
  [
    { en: 'Police searched a park in Essen on Sunday.' },
    'The zoo said no visitor had been hurt.',
    'Neighbours said a lynx had got out at night.',
  ],
  [
    { en: 'Pharmacies in Tunis were busy on Monday.' },
    'The ministry said there was no shortage of vaccines.',
    'Pharmacists said they had run out of insulin.',
  ],
  [
    { en: 'The marathon was run in Seoul on Sunday.' },
    'The organisers said the race had not been sold out.',
    'Runners said the race was stopped an hour early.',
  ],
  [
    { en: 'Students marched in Lagos on Friday.' },
    'The university said no lecturer had been expelled.',
    'Three students said they had been thrown out of the stadium.',
  ],
  [
    { en: 'The museum in Turin reopened on Tuesday.' },
    'The director denied that anyone had been arrested.',
    'A guard said burglars had made off with a gold mask.',
  ],
  [
    { en: 'Fish died in the Oder in August.' },
    'The factory said no worker had been poisoned.',
    'Anglers said workers had dumped chemicals in the river.',
  ],
  [
    { ar: 'جرت المباراة النهائية في تونس السبت.' },
    'قال مشجعون إن العشرات اقتحموا الملعب بلا تذاكر.',
    'أكد النادي أن أحدا لم يصب في الملعب.',
  ],
  [
    { ar: 'ازدحم موقع وزارة التربية الثلاثاء.' },
    'قالت الوزارة إن خط الهاتف لم يتوقف عن العمل.',
    'قال طلاب إن الموقع تعطل ساعتين.',
  ],
  [
    { ar: 'شهدت صيدليات بيروت ازدحاما الاثنين.' },
    'قالت الوزارة إنه لا يوجد أي نقص في اللقاحات.',
    'قال صيادلة إن الأنسولين نفد من الصيدليات.',
  ],
  [
    { ar: 'بدأت محاكمة مصرفيين في الجزائر الأحد.' },
    'نفى المحامي أن يكون أي من موكليه قد غادر البلاد.',
    'قالت النيابة إن اثنين من المتهمين اعترفا بالذنب.',
  ],
  [
    { ar: 'اجتمع مجلس إدارة الشركة في دبي الخميس.' },
    'قالت الشركة إن الإدارة لم تدفع شيئا للمحامي.',
    'قال موظف إن الإدارة عدلت بنود العقد سرا.',
  ],
  [
    { ar: 'جرت الانتخابات في نواكشوط السبت.' },
    'قالت اللجنة إن أحدا لم يوقف الفرز.',
    'قال مراقبون إن صناديق الاقتراع فتحت ليلا.',
  ],
  [
    { ar: 'أصيب طلاب بتسمم في مدرسة في عمان الأحد.' },
    'قالت المدرسة إن جميع المعلمين بخير.',
    'قال أحد الآباء إن ثلاثة طلاب ما زالوا في العناية المركزة.',
  ],
  [
    { ar: 'اندلع حريق في غابات تيزي وزو الجمعة.' },
    'قال الدفاع المدني إن الحريق تحت السيطرة.',
    'قال سكان إن الطريق ما زال مغلقا.',
  ],
  [
    { ar: 'ضرب إعصار سواحل عمان الأحد.' },
    'قال صيادون إن أحدا لم يعوضهم عن خسائرهم.',
    'قالت الأرصاد إنها أنذرت الصيادين قبل يومين.',
  ],
  [
    { ar: 'غاب المهاجم عن تدريبات النادي في الدوحة الاثنين.' },
    'قال الوكيل إن النادي قبل بيع اللاعب.',
    'قال الرئيس إن النادي لم يوافق قط على بيع الملعب.',
  ],
  [
    { ar: 'سقط مصعد في برج في دبي الثلاثاء.' },
    'استبعد المدير وجود أي خلل في الكهرباء.',
    'قال سكان إن المصعد كان معطلا منذ أسبوع.',
  ],
  [
    { ar: 'احتج سكان في صفاقس الأربعاء.' },
    'نفت البلدية قطع الكهرباء عن الحي.',
    'قال سكان إن المياه مقطوعة عن الحي منذ ثلاثة أيام.',
  ],
  [
    { en: 'A bank in Beirut was closed on Monday.', ar: 'أغلق مصرف في بيروت الاثنين.' },
    'The manager said nobody had entered the vault.',
    'قال حارس إن رجلين دخلا المقهى.',
  ],
  [
    { en: 'A heat wave hit Baghdad on Sunday.', ar: 'ضربت موجة حر بغداد الأحد.' },
    'The minister said no hospital had been closed.',
    'قالت معلمات إن مدرستين أغلقتا.',
  ],
  [
    {
      en: 'Police searched the football federation in Rabat on Monday.',
      ar: 'فتشت الشرطة اتحاد كرة القدم في الرباط الاثنين.',
    },
    'قال رئيس الاتحاد إن أحدا من الاتحاد لم يُعتقل.',
    'The prosecutor said two members of the federation had been questioned.',
  ],
  [
    { en: 'A fire broke out in a clinic in Oran on Friday.', ar: 'اندلع حريق في عيادة في وهران الجمعة.' },
    'The clinic said the newborns were all well.',
    'قالت الشرطة إن اثنين من الحراس في حالة حرجة.',
  ],
  [
    { en: 'The winger arrived in Madrid on Monday.', ar: 'وصل الجناح إلى مدريد الاثنين.' },
    'نفى النادي تلقي أي مال من الجناح.',
    'His agent said Milan had submitted an offer for the winger.',
  ],
  [
    { en: 'Smoke filled a hotel in Antalya on Tuesday.', ar: 'ملأ الدخان فندقا في أنطاليا الثلاثاء.' },
    'The hotel said guests had been instructed to leave.',
    'قال نزلاء إن أحدا لم يطلب منهم جوازات السفر.',
  ],
  [
    { en: 'Queues formed in Khartoum on Sunday.', ar: 'تشكلت طوابير في الخرطوم الأحد.' },
    'The bank said its cash machines were working.',
    'قال زبائن إن أجهزة التكييف معطلة.',
  ],
  [
    { en: 'Votes were counted in Tunis on Monday.', ar: 'جرى فرز الأصوات في تونس الاثنين.' },
    'قالت اللجنة إن الفرز لم يتوقف.',
    'The opposition said the debate was halted for an hour.',
  ],
];

/** Taken for answers to what they do not speak of. */
const loud: readonly Pair[] = [
  [
    { en: 'The league season ended in Athens on Sunday.' },
    'The federation said it had found no evidence of doping.',
    'A former referee said three matches had been rigged.',
  ],
];

describe('a denial in other words than what it answers', () => {
  checkPairs({ told, missed, compatible, falselyTold: loud });
});
