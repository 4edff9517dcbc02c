import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

const leads = {
  l0: { en: 'A power cut hit the port of Beirut on Monday.', ar: 'انقطع التيار الكهربائي عن مرفأ بيروت الاثنين.' },
  l1: { en: 'Striking miners met managers in Johannesburg on Wednesday.' },
  l2: { en: 'A fighter jet crossed the border on Thursday.', ar: 'عبرت مقاتلة الحدود الخميس.' },
  l3: { en: 'Riots broke out in a jail in Quito on Friday.' },
  l4: { en: 'Riots broke out in a jail in Quito on Friday.', ar: 'اندلعت أعمال شغب في سجن في كيتو الجمعة.' },
  l5: { en: 'The striker left the pitch in Milan on Sunday.' },
  l6: { en: 'A chemical plant burned in Houston on Monday.' },
  l7: { en: 'A chemical plant burned in Houston on Monday.', ar: 'احترق مصنع كيماويات في هيوستن الاثنين.' },
  l8: { en: 'The two foreign ministers were in Geneva on Tuesday.', ar: 'كان وزيرا الخارجية في جنيف الثلاثاء.' },
  l9: { en: 'The two foreign ministers were in Geneva on Tuesday.' },
  l10: { en: 'The village of Kafr Zita was shelled on Wednesday.', ar: 'قُصفت بلدة كفر زيتا الأربعاء.' },
  l11: { en: 'The cruise ship docked in Genoa on Thursday.' },
  l12: { en: 'A student died in Nairobi on Friday.' },
  l13: { en: 'A student died in Nairobi on Friday.', ar: 'توفي طالب في نيروبي الجمعة.' },
  l14: { en: 'The senator faced reporters in Manila on Saturday.', ar: 'واجه السيناتور الصحفيين في مانيلا السبت.' },
  l15: { en: 'Aid trucks reached the crossing on Sunday.', ar: 'وصلت شاحنات المساعدات إلى المعبر الأحد.' },
  l16: { en: 'The opposition leader landed in Harare on Monday.' },
  l17: { en: 'The opposition leader landed in Harare on Monday.', ar: 'وصل زعيم المعارضة إلى هراري الاثنين.' },
  l18: { en: 'The dam above Mosul was checked on Wednesday.', ar: 'جرى فحص السد فوق الموصل الأربعاء.' },
  l19: { en: 'The ceasefire in Khartoum began on Thursday.', ar: 'بدأت الهدنة في الخرطوم الخميس.' },
  l20: { en: 'The ceasefire in Khartoum began on Thursday.' },
  l21: { en: 'A judge resigned in Warsaw on Friday.' },
  l22: { en: 'The bank in Almaty closed its doors on Tuesday.' },
  l23: { en: 'Villagers returned to Sinjar on Wednesday.', ar: 'عاد سكان إلى سنجار الأربعاء.' },
  l24: { en: 'A data leak was reported in Seoul on Friday.', ar: 'أفيد عن تسرب بيانات في سيول الجمعة.' },
  l25: { en: 'The governor of Kirkuk appeared on television on Saturday.', ar: 'ظهر محافظ كركوك على التلفزيون السبت.' },
  l26: { en: 'Doctors went on strike in Khartoum on Sunday.' },
  l27: { en: 'The navy held exercises in the Gulf on Monday.' },
  l28: { en: 'Two clubs met in Glasgow on Tuesday.' },
  l29: { en: 'The leaders spoke by phone on Wednesday.', ar: 'تحدث الزعيمان هاتفيا الأربعاء.' },
  l30: { en: 'The leaders spoke by phone on Wednesday.' },
  l31: { en: 'Exams began in Cairo on Saturday.', ar: 'بدأت الامتحانات في القاهرة السبت.' },
  l32: { en: 'Exams began in Cairo on Saturday.' },
  l33: { en: 'The factory in Dhaka fell silent on Sunday.' },
  l34: { en: 'A tanker left Basra on Tuesday.', ar: 'غادرت ناقلة البصرة الثلاثاء.' },
  l35: { en: 'The prison in Aleppo was searched on Wednesday.' },
  l36: { en: 'The prison in Aleppo was searched on Wednesday.', ar: 'جرى تفتيش سجن حلب الأربعاء.' },
  l37: { en: 'A factory town in Ohio met on Friday.' },
  l38: { en: 'The border post at Rafah was quiet on Saturday.', ar: 'ساد الهدوء معبر رفح السبت.' },
  l39: { en: 'The prime minister flew to Riyadh on Tuesday.', ar: 'توجه رئيس الوزراء إلى الرياض الثلاثاء.' },
  l40: { en: 'The senator faced reporters in Manila on Saturday.' },
  l41: { en: 'A patrol boat met a trawler off Manila on Tuesday.' },
  l42: { en: 'A minister visited the front on Monday.', ar: 'زار وزير الجبهة الاثنين.' },
  l43: { en: 'A goalkeeper was dropped in Lisbon on Thursday.' },
  l44: { en: 'A data leak was reported in Seoul on Friday.' },
  l45: { en: 'A convoy left Agadez on Thursday.' },
  l46: { en: 'The pop star was seen in Miami on Friday.' },
  l47: { en: 'An election was held in Tirana on Monday.' },
  l48: { en: "The president's plane landed in Lima on Thursday." },
  l49: { en: 'A power cut hit the port of Beirut on Monday.' },
  l50: { en: 'The prime minister flew to Riyadh on Tuesday.' },
  l51: { en: 'A fighter jet crossed the border on Thursday.' },
  l52: { en: 'The village of Kafr Zita was shelled on Wednesday.' },
  l53: { en: 'Aid trucks reached the crossing on Sunday.' },
  l54: { en: 'A minister visited the front on Monday.' },
} satisfies Record<string, Lead>;

/** Pairs of statements that cannot both be true, and the kind of question that they dispute. */
const disputed: readonly (readonly [string, Lead, string, string])[] = [
  [
    'occurrence',
    leads.l0,
    'The operator said the grid had been hacked.',
    'The ministry said there had been no cyberattack.',
  ],
  ['occurrence', leads.l0, 'تحدثت الشركة عن وقوع هجوم إلكتروني.', 'نفى الوزير وقوع أي هجوم إلكتروني.'],
  [
    'occurrence',
    leads.l1,
    'The union said a wage deal had been reached.',
    'The company said no agreement had been reached with the miners.',
  ],
  [
    'occurrence',
    leads.l2,
    'Ankara said its forces shot down the jet.',
    'Damascus denied that any aircraft had been downed.',
  ],
  [
    'occurrence',
    leads.l3,
    'Relatives said guards opened fire on the inmates.',
    'The prison authority denied that guards had fired at inmates.',
  ],
  [
    'occurrence',
    leads.l4,
    'قال أقارب إن الحراس أطلقوا النار على السجناء.',
    'The prison authority said its guards had not fired a single shot.',
  ],
  [
    'occurrence',
    leads.l5,
    'His club said the striker had signed a new contract.',
    'His agent denied that he had signed a contract.',
  ],
  [
    'occurrence',
    leads.l6,
    'Residents said toxic gas had leaked from the plant.',
    'The company said there was no leak.',
  ],
  ['occurrence', leads.l7, 'قال سكان إن غازات سامة تسربت من المصنع.', 'أكدت الشركة عدم حدوث أي تسرب.'],
  ['occurrence', leads.l8, 'قالت مصادر إن الوزيرين التقيا سرا.', 'نفت طهران عقد أي لقاء بين الوزيرين.'],
  [
    'occurrence',
    leads.l9,
    'Diplomats said the two ministers held a secret meeting.',
    'Tehran said no meeting had taken place.',
  ],
  ['means', leads.l10, 'Activists said chlorine gas was used in the attack.', 'The army denied using chlorine.'],
  [
    'means',
    leads.l10,
    'قال ناشطون إن الجيش استخدم غاز الكلور.',
    'The army denied that it had used any chemical weapons.',
  ],
  [
    'occurrence',
    leads.l11,
    'Passengers said the captain had abandoned the ship.',
    'The captain denied abandoning the ship.',
  ],
  ['agent', leads.l12, 'Classmates said police had beaten the student.', 'Police denied beating him.'],
  ['agent', leads.l13, 'قال زملاؤه إن الشرطة اعتدت عليه بالضرب.', 'نفت الشرطة الاعتداء عليه.'],
  ['occurrence', leads.l14, 'قال شاهد إن السيناتور تلقى رشاوى.', 'نفى السيناتور تلقي أي رشوة.'],
  [
    'occurrence',
    leads.l15,
    'The army said aid had entered the strip.',
    'The United Nations said no aid had entered the strip.',
  ],
  [
    'occurrence',
    leads.l15,
    'أعلن الجيش دخول المساعدات إلى القطاع.',
    'قالت الأمم المتحدة إن أي مساعدات لم تدخل القطاع.',
  ],
  [
    'occurrence',
    leads.l16,
    'His party said he had been arrested at the airport.',
    'Police said the reports of his arrest were fabricated.',
  ],
  ['occurrence', leads.l17, 'أعلن حزبه اعتقاله في المطار.', 'وصفت الشرطة نبأ اعتقاله بأنه عار عن الصحة.'],
  ['occurrence', leads.l18, 'قال مهندسون إن السد تعرض لتصدعات.', 'نفت الوزارة وجود أي تصدع في السد.'],
  ['occurrence', leads.l19, 'اتهم الجيش قوات الدعم السريع بخرق الهدنة.', 'نفت قوات الدعم السريع خرق الهدنة.'],
  [
    'outcome',
    leads.l20,
    'The army said the paramilitaries had violated the truce.',
    'The paramilitaries said they had respected the truce.',
  ],
  [
    'occurrence',
    leads.l21,
    'The judge said the minister had threatened her.',
    'The minister denied the accusation that he had threatened her.',
  ],
  [
    'occurrence',
    leads.l22,
    'Customers said the bank had frozen their accounts.',
    'The bank denied freezing any accounts.',
  ],
  ['occurrence', leads.l23, 'قال السكان إن الفصائل منعتهم من العودة.', 'نفت الفصائل منع السكان من العودة.'],
  ['occurrence', leads.l24, 'قال باحثون إن الشركة تعرضت لاختراق إلكتروني.', 'نفت الشركة تعرضها لأي اختراق.'],
  ['occurrence', leads.l25, 'قالت تقارير إن المحافظ تعرض لمحاولة اغتيال.', 'نفى المحافظ تعرضه لمحاولة اغتيال.'],
  ['occurrence', leads.l26, 'The union said all hospitals had closed.', 'The ministry said no hospital had closed.'],
  [
    'occurrence',
    leads.l27,
    'Iran said it had fired at an American drone.',
    'Washington said none of its drones had been fired at.',
  ],
  [
    'occurrence',
    leads.l28,
    'The manager said his player had been racially abused.',
    'The visitors denied that any racist abuse had taken place.',
  ],
  [
    'occurrence',
    leads.l29,
    'أعلن البيت الأبيض أن الزعيمين اتفقا على وقف إطلاق النار.',
    'نفى الكرملين التوصل إلى أي اتفاق على وقف إطلاق النار.',
  ],
  [
    'occurrence',
    leads.l30,
    'The White House said the two leaders had agreed on a truce.',
    'The Kremlin said there was no agreement on a truce.',
  ],
  ['occurrence', leads.l31, 'قال طلاب إن أسئلة الامتحان تسربت.', 'نفت وزارة التعليم تسرب أسئلة الامتحان.'],
  [
    'occurrence',
    leads.l32,
    'Students said the exam questions had been leaked.',
    'The education ministry said the questions had not leaked.',
  ],
  [
    'occurrence',
    leads.l33,
    'Workers said managers had locked the doors.',
    'Managers denied that the doors had been locked.',
  ],
  [
    'occurrence',
    leads.l34,
    'قالت شركة تتبع إن الناقلة أطفأت أجهزة الإرسال.',
    'قالت الشركة المالكة إن الناقلة لم تطفئ أجهزتها.',
  ],
  [
    'count',
    leads.l35,
    'A monitoring group said ten prisoners had escaped.',
    'The authorities denied that any prisoner had escaped.',
  ],
  ['count', leads.l36, 'قال المرصد إن عشرة سجناء فروا.', 'نفت السلطات فرار أي سجين.'],
  [
    'occurrence',
    leads.l37,
    'The mayor said the company had promised to rebuild.',
    'The company said it had made no such promise.',
  ],
  ['occurrence', leads.l38, 'قالت مصادر إن جرحى عبروا المعبر.', 'قالت هيئة المعابر إن أحدا لم يعبر المعبر.'],
];

/** Pairs that cannot both be true, and are not told so yet. */
const missed: readonly (readonly [string, Lead, string, string])[] = [
  ['occurrence', leads.l39, 'قالت صحيفة محلية إن رئيس الوزراء تقدم باستقالته.', 'نفى مكتبه صحة الأنباء عن استقالته.'],
  [
    'occurrence',
    leads.l39,
    'A newspaper reported that the prime minister had handed in his resignation.',
    'His office called the report of his resignation false.',
  ],
  ['occurrence', leads.l2, 'قالت أنقرة إن دفاعاتها أسقطت المقاتلة.', 'نفت دمشق سقوط أي مقاتلة.'],
  [
    'occurrence',
    leads.l40,
    'A witness said the senator had taken bribes from the builder.',
    'The senator said he had never accepted any bribe.',
  ],
  [
    'occurrence',
    leads.l41,
    'The crew said the patrol boat had rammed the trawler.',
    'Beijing denied that its ship had rammed the trawler.',
  ],
  [
    'occurrence',
    leads.l42,
    'Local media said the minister had survived an assassination attempt.',
    'The ministry denied any attempt on his life.',
  ],
  [
    'occurrence',
    leads.l43,
    'The coach said the goalkeeper had asked to leave.',
    'The goalkeeper said he had never asked to leave.',
  ],
  [
    'occurrence',
    leads.l44,
    'Researchers said the phone company had been hacked.',
    'The company denied that its systems had been breached.',
  ],
  [
    'occurrence',
    leads.l45,
    'The army said soldiers had rescued the migrants.',
    'The migrants said nobody had come to their rescue.',
  ],
  [
    'occurrence',
    leads.l46,
    'A website said the star and her husband had divorced.',
    'Her manager said the couple had not divorced.',
  ],
  ['occurrence', leads.l47, 'The opposition said votes had been bought.', 'The ruling party denied buying votes.'],
  [
    'occurrence',
    leads.l48,
    'Newspapers reported that the president had collapsed on board.',
    'His spokesman denied that the president had fallen ill.',
  ],
];

/** Pairs that can both be true. */
const compatible: readonly (readonly [Lead, string, string])[] = [
  [leads.l49, 'The operator said the grid had been hacked.', 'The ministry said there had been no damage to the port.'],
  [leads.l0, 'تحدثت الشركة عن وقوع هجوم إلكتروني.', 'نفى الوزير وقوع إصابات.'],
  [
    leads.l50,
    'A newspaper reported that the prime minister had handed in his resignation.',
    'His office denied that the cabinet had been reshuffled.',
  ],
  [leads.l39, 'قالت صحيفة محلية إن رئيس الوزراء يعتزم الاستقالة.', 'قال مكتبه إنه لم يستقل.'],
  [leads.l51, 'Ankara said its forces shot down the jet.', 'Damascus said no pilot had been killed.'],
  [
    leads.l3,
    'Relatives said guards opened fire on the inmates.',
    'The prison authority denied that inmates had escaped.',
  ],
  [leads.l5, 'His club said the striker had signed a new contract.', 'His agent denied that he had been injured.'],
  [
    leads.l6,
    'Residents said toxic gas had leaked from the plant.',
    'The company said it had found no sign of sabotage.',
  ],
  [
    leads.l9,
    'Diplomats said the two ministers held a secret meeting.',
    'Tehran said no meeting had been planned with the president.',
  ],
  [
    leads.l52,
    'Activists said chlorine gas was used in the attack.',
    'The army said it could not confirm the use of chlorine.',
  ],
  [leads.l11, 'Passengers said the captain had abandoned the ship.', 'The captain denied having drunk alcohol.'],
  [leads.l12, 'Classmates said police had beaten the student.', 'Police denied that officers had shot anyone.'],
  [
    leads.l40,
    'A witness said the senator had taken bribes from the builder.',
    "The builder said he had never met the senator's rival.",
  ],
  [leads.l53, 'The army said aid had entered the strip.', 'The United Nations said no fuel had entered the strip.'],
  [
    leads.l16,
    'His party said he had been arrested at the airport.',
    'Police said they had not arrested any journalists.',
  ],
  [leads.l41, 'The crew said the patrol boat had rammed the trawler.', 'Beijing said nobody had drowned.'],
  [leads.l18, 'قال مهندسون إن السد تعرض لتصدعات.', 'نفت الوزارة انهيار السد.'],
  [
    leads.l20,
    'The army said the paramilitaries had violated the truce.',
    'The paramilitaries denied that they had rejected the truce.',
  ],
  [leads.l21, 'The judge said the minister had threatened her.', 'The minister denied that he had read the ruling.'],
  [
    leads.l54,
    'Local media said the minister had survived an assassination attempt.',
    'The ministry denied that he had been replaced.',
  ],
  [leads.l22, 'Customers said the bank had frozen their accounts.', 'The bank denied that it was insolvent.'],
  [leads.l43, 'The coach said the goalkeeper had asked to leave.', 'The goalkeeper said he had not been injured.'],
  [
    leads.l44,
    'Researchers said the phone company had been hacked.',
    'The company said no customers had been affected.',
  ],
  [leads.l25, 'قالت تقارير إن المحافظ تعرض لمحاولة اغتيال.', 'نفى المحافظ استقالته.'],
  [leads.l26, 'The union said all hospitals had closed.', 'The ministry said no patients had died.'],
  [
    leads.l28,
    'The manager said his player had been racially abused.',
    'The visitors denied that the match had been delayed.',
  ],
  [
    leads.l30,
    'The White House said the two leaders had agreed on a truce.',
    'The Kremlin said no date had been agreed.',
  ],
  [leads.l45, 'The army said soldiers had rescued the migrants.', 'The migrants said nobody had given them water.'],
  [
    leads.l32,
    'Students said the exam questions had been leaked.',
    'The education ministry said the exam had not been postponed.',
  ],
  [leads.l33, 'Workers said managers had locked the doors.', 'Managers denied that workers had been beaten.'],
  [
    leads.l35,
    'A monitoring group said ten prisoners had escaped.',
    'The authorities denied that any guard had been hurt.',
  ],
];

describe('whether it happened: what is told by other words', () => {
  it.each(disputed)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });

  it.fails.each(missed)('%s: %o %s | %s', (kind, lead, first, second) => {
    expect(disputes(lead, first, second)).toContain(kind);
  });

  it.each(compatible)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
