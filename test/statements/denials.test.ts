import { describe, expect, it } from 'vitest';
import { disputes, type Lead } from './set-side-by-side';

// Long because it is a table: a pair to a line.
type Pair = readonly [Lead, string, string];

/** What one side tells the other denies. */
const told: readonly Pair[] = [
  [{ ar: 'اعتقل الضابط الخميس.' }, 'قالت أسرته إنه تعرض للتعذيب في السجن.', 'قالت إدارة السجن إنه لم يتعرض للتعذيب.'],
  [
    { en: 'The king flew to Paris on Tuesday.', ar: 'سافر الملك إلى باريس الثلاثاء.' },
    'قال موقع إخباري إنه خضع لعملية جراحية.',
    'The palace said he did not undergo surgery.',
  ],
  [
    { en: 'A mine collapsed in Donetsk on Tuesday.' },
    'Miners said they had warned managers of gas a week earlier.',
    'The company said it received no warning.',
  ],
  [
    { en: 'The bank was fined on Thursday.' },
    'A former employee said executives deleted emails.',
    'The bank denied that any emails were deleted.',
  ],
  [
    { en: 'Floods hit the town of Arles on Sunday.' },
    'Residents said the dam was opened without warning.',
    'The water authority said the dam was not opened.',
  ],
  [
    { en: 'The minister flew to Ankara on Friday.' },
    'A newspaper reported that he met the rebel leader there.',
    'His office denied that any meeting had taken place.',
  ],
  [
    { en: 'Police broke up a march in Lagos on Wednesday.' },
    'Witnesses said officers used live ammunition.',
    'The police commissioner said no live rounds were fired.',
  ],
  [
    { en: 'The clinic was searched on Monday.' },
    'Prosecutors said the doctor sold fake vaccines.',
    'His lawyer said he had never sold any vaccine.',
  ],
  [
    { en: 'The journalist was freed on Friday.' },
    'A senator said the government paid a ransom.',
    'The foreign minister said no ransom was paid.',
  ],
  [
    { en: 'The plant was shut on Sunday.' },
    'Green activists said radioactive water leaked into the river.',
    'The operator said nothing had leaked.',
  ],
  [
    { en: 'The president left hospital on Monday.' },
    'A tabloid said he suffered a stroke.',
    'His doctor said he had not suffered a stroke.',
  ],
  [
    { en: 'The village of Tal Said was shelled on Thursday.' },
    'Farmers said soldiers entered the village and searched houses.',
    'The army said its troops did not enter the village.',
  ],
  [
    { en: 'The ship Selene was boarded on Friday.' },
    'Greece said the crew threw cargo overboard.',
    'The owner said that the crew threw nothing overboard.',
  ],
  [
    { en: 'The drone fell in Poland on Tuesday.' },
    'A farmer said it carried explosives.',
    'The defence ministry said the drone carried no explosives.',
  ],
  [
    { en: 'Workers at the port walked out on Monday.' },
    'The union said managers had threatened to sack them.',
    'The port authority denied threatening anyone.',
  ],
  [
    { en: 'The ministry published the list on Sunday.' },
    'The opposition said names had been removed from the list.',
    'The ministry said that no names had been removed.',
  ],
  [
    { en: 'The aid lorries were stopped on Wednesday.' },
    'Aid workers said settlers set fire to two of them.',
    "The settlers' council denied that anyone had set fire to the lorries.",
  ],
  [
    { en: 'The airport reopened on Tuesday.' },
    'Airport staff said a suitcase exploded in the arrivals hall.',
    'The interior ministry said there was no explosion.',
  ],
  [
    { ar: 'انهار منجم في دونيتسك الثلاثاء.' },
    'قال عمال إنهم حذروا الإدارة من تسرب الغاز قبل أسبوع.',
    'أكدت الشركة أنها لم تتلق أي تحذير.',
  ],
  [{ ar: 'غُرّم المصرف الخميس.' }, 'قال موظف سابق إن المديرين حذفوا رسائل إلكترونية.', 'نفى المصرف حذف أي رسائل.'],
  [{ ar: 'زار الوزير أنقرة الجمعة.' }, 'ذكرت صحيفة أنه التقى زعيم المتمردين هناك.', 'نفى مكتبه حصول أي لقاء.'],
  [{ ar: 'أفرج عن الصحافية الجمعة.' }, 'قال نائب إن الحكومة دفعت فدية.', 'أكد وزير الخارجية أنه لم تدفع أي فدية.'],
  [{ ar: 'أغلق المفاعل الأحد.' }, 'قال ناشطون إن مياها مشعة تسربت إلى النهر.', 'قال المشغل إنه لم يحدث أي تسرب.'],
  [{ ar: 'غادر الرئيس المستشفى الاثنين.' }, 'قالت صحيفة إنه أصيب بجلطة دماغية.', 'قال طبيبه إنه لم يصب بجلطة.'],
  [
    { ar: 'اجتمع الحزبان الأحد.' },
    'أعلن الخضر أنهم اتفقوا على رفع الضريبة.',
    'قال الليبراليون إنه لا اتفاق على رفع الضريبة.',
  ],
  [
    { ar: 'سقطت طائرة مسيرة في بولندا الثلاثاء.' },
    'قال مزارع إنها كانت تحمل متفجرات.',
    'قالت وزارة الدفاع إنها لم تكن تحمل متفجرات.',
  ],
  [
    { ar: 'أضرب عمال الميناء الاثنين.' },
    'قالت النقابة إن الإدارة هددت بفصلهم.',
    'نفت إدارة الميناء أن تكون هددت أحدا.',
  ],
  [{ ar: 'تحدث المبعوث الجمعة.' }, 'قال إن الخرطوم وافقت على هدنة.', 'قال الجيش السوداني إنه لم يوافق على أي هدنة.'],
  [
    { ar: 'أوقفت شاحنات المساعدات الأربعاء.' },
    'قال عاملون إن مستوطنين أضرموا النار في شاحنتين.',
    'نفى مجلس المستوطنين إضرام النار في الشاحنات.',
  ],
  [
    { ar: 'أعيد فتح المطار الثلاثاء.' },
    'قال موظفون إن حقيبة انفجرت في صالة الوصول.',
    'قالت وزارة الداخلية إنه لم يقع أي انفجار.',
  ],
  [
    { ar: 'استقال المدرب السبت.' },
    'قال المدرب إن النادي عرض عليه مالا مقابل صمته.',
    'نفى النادي أن يكون عرض عليه أي مبلغ.',
  ],
  [
    { en: 'The parliament in Tbilisi adopted the law on Tuesday.' },
    'The opposition said deputies were bribed.',
    'The speaker said nobody had been bribed.',
  ],
  [
    { en: 'An oil tanker caught fire off Yemen on Thursday.' },
    'The owner said a drone hit the ship.',
    'The coast guard said no drone had struck the vessel.',
  ],
  [
    { en: 'The court in Manila heard the case on Friday.' },
    'A witness said the mayor ordered the killing.',
    'The mayor denied ordering any killing.',
  ],
  [
    { en: 'The vaccine was withdrawn on Wednesday.' },
    'Two scientists said the company hid side effects.',
    'The company said it had not concealed any side effects.',
  ],
  [
    { en: 'The bank of Cyprus was searched on Monday.' },
    'A lawyer said files were destroyed.',
    'The bank said no files had been destroyed.',
  ],
  [
    { en: 'The border post at Torkham was closed on Friday.' },
    'Kabul said Pakistani guards crossed the border.',
    'Islamabad said its guards had not crossed the border.',
  ],
  [{ ar: 'انهار سد في البرازيل الجمعة.' }, 'قالت الشركة إن صفارات الإنذار دوت فورا.', 'قال السكان إن أي صفارة لم تدو.'],
  [
    { ar: 'اشتعلت ناقلة نفط قبالة اليمن الخميس.' },
    'قال مالكها إن مسيرة أصابت السفينة.',
    'قال خفر السواحل إن السفينة لم تصب بأي مسيرة.',
  ],
  [
    { ar: 'نظرت محكمة مانيلا في القضية الجمعة.' },
    'قال شاهد إن رئيس البلدية أمر بالقتل.',
    'نفى رئيس البلدية أن يكون أمر بالقتل.',
  ],
  [
    { ar: 'أغلق معبر تورخم الجمعة.' },
    'قالت كابول إن حراسا باكستانيين عبروا الحدود.',
    'قالت إسلام آباد إن حراسها لم يعبروا الحدود.',
  ],
  [
    { en: 'A lawmaker was attacked in Seoul on Friday.', ar: 'هوجم نائب في سيول الجمعة.' },
    'His party said the attacker had been released.',
    'قالت الشرطة إنه لم يُفرج عن المهاجم.',
  ],
  [
    { en: 'A bus plunged into a ravine in Peru on Sunday.' },
    'Survivors said the driver was using his phone.',
    'The driver said he was not using a phone.',
  ],
  [
    { ar: 'نشرت الوزارة القائمة الأحد.' },
    'قالت المعارضة إن أسماء حذفت من القائمة.',
    'قالت الوزارة إنه لم يحذف أي اسم.',
  ],
  [
    { en: 'Talks in Geneva ended on Friday.' },
    'A diplomat said Iran had offered to freeze enrichment for a year.',
    "Iran's foreign ministry denied it had made any such offer.",
  ],
  [
    { ar: 'انتهت المحادثات في جنيف الجمعة.' },
    'قال دبلوماسي إن إيران عرضت تجميد التخصيب عاما.',
    'نفت الخارجية الإيرانية أن تكون قدمت أي عرض من هذا النوع.',
  ],
  [
    { en: 'A dam burst in Brazil on Friday.' },
    'Residents said no siren sounded.',
    'The company said sirens were sounded at once.',
  ],
  [
    { en: 'The tanker was stopped near Hormuz on Sunday.', ar: 'أوقفت الناقلة قرب هرمز الأحد.' },
    'The owner said guards beat the crew.',
    'قال الحرس الثوري إنه لم يُضرب أي من أفراد الطاقم.',
  ],
  [
    { en: 'The museum of Sfax was closed on Monday.', ar: 'أغلق متحف صفاقس الاثنين.' },
    'قال موظفون إن قطعا أثرية سرقت.',
    'The director said nothing had been stolen.',
  ],
  [
    { ar: 'قصفت قرية تل سعيد الخميس.' },
    'قال مزارعون إن جنودا دخلوا القرية وفتشوا المنازل.',
    'قال الجيش إن قواته لم تدخل القرية.',
  ],
];

/** Denials that are not yet set against what they deny. */
const missed: readonly Pair[] = [
  [
    { en: 'The club sacked its coach on Saturday.' },
    'The coach said he was offered money to stay silent.',
    'The club rejected the claim that it had offered him money.',
  ],
  [
    { en: 'The ferry Aurora ran aground on Monday.' },
    'Passengers said the captain left the ship before they did.',
    'The captain said he never left the ship.',
  ],
  [
    { en: 'The two parties met on Sunday.' },
    'The Greens said they had agreed to raise the tax.',
    'The Liberals said there was no agreement on the tax.',
  ],
  [
    { en: 'The football match was stopped on Sunday.' },
    'The striker said fans shouted racist insults at him.',
    'The home club said there had been no racist chants.',
  ],
  [
    { en: 'The envoy spoke on Friday.' },
    'He said Khartoum had agreed to a truce.',
    "Sudan's army said it had not agreed to a truce.",
  ],
  [
    { en: 'The girl was found on Saturday.' },
    'Her father said police ignored his calls.',
    'Police insisted they had answered every call.',
  ],
  [
    { en: 'The data of the airline were stolen on Monday.' },
    'A security researcher said passport numbers were taken.',
    'The airline said passport numbers were not affected.',
  ],
  [
    { ar: 'فرقت الشرطة مسيرة في لاغوس الأربعاء.' },
    'قال شهود إن الشرطة استخدمت الرصاص الحي.',
    'قال قائد الشرطة إن قواته لم تطلق الرصاص الحي.',
  ],
  [
    { ar: 'قتل الشاب الأحد.' },
    'قال والده إن الشرطة أطلقت النار عليه من الخلف.',
    'قالت الشرطة إنها لم تطلق النار عليه.',
  ],
  [
    { ar: 'توقفت المباراة الأحد.' },
    'قال المهاجم إن الجمهور وجه إليه هتافات عنصرية.',
    'قال النادي إنه لم تكن هناك أي هتافات عنصرية.',
  ],
  [
    { en: 'Talks in Cairo ended on Monday.', ar: 'انتهت المحادثات في القاهرة الاثنين.' },
    'Israel said Hamas had asked for new terms.',
    'نفت حماس أن تكون طلبت أي شروط جديدة.',
  ],
  [
    { en: 'Protests broke out in Basra on Friday.', ar: 'اندلعت احتجاجات في البصرة الجمعة.' },
    'قال متظاهرون إن الأمن أطلق الرصاص الحي عليهم.',
    'The governor said security forces did not open fire.',
  ],
  [
    { en: 'The village of Hula was raided on Monday.', ar: 'دوهمت قرية الحولة الاثنين.' },
    'Residents said soldiers burned houses.',
    'قال الجيش إن جنوده لم يحرقوا أي منزل.',
  ],
  [
    { en: 'The senator died on Monday.' },
    'His brother said he had received death threats.',
    'The police said he had reported no threats.',
  ],
  [
    { en: 'Fans clashed in Belgrade on Saturday.' },
    'A reporter said police beat a teenager.',
    'Police denied beating anyone.',
  ],
  [
    { en: 'A factory exploded in Gujarat on Sunday.' },
    'Workers said children worked there.',
    'The owner said no children were employed.',
  ],
  [
    { en: 'The princess was absent on Sunday.' },
    'A magazine said she had separated from her husband.',
    'The palace said they had not separated.',
  ],
  [{ ar: 'انقلبت حافلة في بيرو الأحد.' }, 'قال ناجون إن السائق كان نائما.', 'قال السائق إنه لم يكن نائما.'],
  [
    { ar: 'أقر برلمان جورجيا القانون الثلاثاء.' },
    'قالت المعارضة إن نوابا تلقوا رشى.',
    'قال رئيس البرلمان إن أحدا لم يتلق رشوة.',
  ],
  [{ ar: 'اشتبك مشجعون في بلغراد السبت.' }, 'قال صحافي إن الشرطة ضربت مراهقا.', 'نفت الشرطة أن تكون ضربت أحدا.'],
  [{ ar: 'سُحب اللقاح الأربعاء.' }, 'قال عالمان إن الشركة أخفت آثارا جانبية.', 'قالت الشركة إنها لم تخف أي آثار.'],
  [
    { en: 'The prison in Quito was stormed on Monday.', ar: 'اقتحم سجن كيتو الاثنين.' },
    'Relatives said guards fired at inmates.',
    'قالت إدارة السجن إن الحراس لم يطلقوا النار على السجناء.',
  ],
  [
    { en: 'The airline suspended flights on Tuesday.', ar: 'علقت شركة الطيران رحلاتها الثلاثاء.' },
    'قال طيارون إن الشركة خفضت رواتبهم.',
    'The airline denied cutting their pay.',
  ],
  [
    { en: 'A convoy was hit near Gao on Tuesday.' },
    'The UN said the convoy had notified the army of its route.',
    "The army said it had not been told of the convoy's route.",
  ],
];

/** Denials of something else. */
const silent: readonly Pair[] = [
  [
    { en: 'Talks in Geneva ended on Friday.' },
    'A diplomat said Iran had offered to freeze enrichment for a year.',
    'Israel denied it had made any offer.',
  ],
  [
    { en: 'A mine collapsed in Donetsk on Tuesday.' },
    'Miners said they had warned managers of gas a week earlier.',
    'The governor said residents had not been warned of the smoke.',
  ],
  [
    { en: 'The bank was fined on Thursday.' },
    'A former employee said executives deleted emails.',
    'The bank denied that any money was missing.',
  ],
  [
    { en: 'The minister flew to Ankara on Friday.' },
    'A newspaper reported that he met the rebel leader there.',
    "His office denied that he had met the president's son.",
  ],
  [
    { en: 'Police broke up a march in Lagos on Wednesday.' },
    'Witnesses said officers used tear gas.',
    'The police commissioner said no live rounds were fired.',
  ],
  [
    { en: 'The clinic was searched on Monday.' },
    'Prosecutors said the doctor sold fake vaccines.',
    'His lawyer said he had never sold drugs.',
  ],
  [
    { en: 'The club sacked its coach on Saturday.' },
    'The coach said he was offered money to stay silent.',
    'The league said it had offered no money to the club.',
  ],
  [
    { en: 'The journalist was freed on Friday.' },
    'A senator said the government paid a ransom.',
    'The foreign minister said no prisoners were exchanged.',
  ],
  [
    { en: 'The plant was shut on Sunday.' },
    'Green activists said radioactive water leaked into the river.',
    'The operator said no workers were hurt.',
  ],
  [
    { en: 'The president left hospital on Monday.' },
    'A tabloid said he suffered a stroke.',
    'His doctor said he had not suffered a heart attack.',
  ],
  [
    { en: 'The village of Tal Said was shelled on Thursday.' },
    'Farmers said soldiers entered the village and searched houses.',
    'The army said its troops did not enter the mosque.',
  ],
  [
    { en: 'The ship Selene was boarded on Friday.' },
    'Greece said the crew threw cargo overboard.',
    'The owner said that the crew did not resist.',
  ],
  [
    { en: 'The two parties met on Sunday.' },
    'The Greens said they had agreed to raise the tax.',
    'The Liberals said there was no agreement on the date.',
  ],
  [
    { en: 'Workers at the port walked out on Monday.' },
    'The union said managers had threatened to sack them.',
    'The union denied threatening to block the gates.',
  ],
  [
    { en: 'The envoy spoke on Friday.' },
    'He said Khartoum had agreed to a truce.',
    'The rebels said they had not agreed to a truce.',
  ],
  [
    { en: 'The ministry published the list on Sunday.' },
    'The opposition said names had been removed from the list.',
    'The ministry said that no addresses had been published.',
  ],
  [
    { en: 'The aid lorries were stopped on Wednesday.' },
    'Aid workers said settlers set fire to two of them.',
    'The army denied that its soldiers had set fire to a house.',
  ],
  [
    { en: 'The airport reopened on Tuesday.' },
    'Airport staff said a suitcase exploded in the arrivals hall.',
    'The interior ministry said there was no bomb.',
  ],
  [
    { ar: 'انتهت المحادثات في جنيف الجمعة.' },
    'قال دبلوماسي إن إيران عرضت تجميد التخصيب عاما.',
    'نفت إسرائيل أن تكون قدمت أي عرض.',
  ],
  [
    { ar: 'انهار منجم في دونيتسك الثلاثاء.' },
    'قال عمال إنهم حذروا الإدارة من تسرب الغاز قبل أسبوع.',
    'قال سكان إنهم لم يبلغوا بإغلاق الطريق.',
  ],
  [{ ar: 'غُرّم المصرف الخميس.' }, 'قال موظف سابق إن المديرين حذفوا رسائل إلكترونية.', 'نفى المصرف فقدان أي أموال.'],
  [
    { ar: 'زار الوزير أنقرة الجمعة.' },
    'ذكرت صحيفة أنه التقى زعيم المتمردين هناك.',
    'نفى مكتبه أن يكون التقى نجل الرئيس.',
  ],
  [
    { ar: 'فرقت الشرطة مسيرة في لاغوس الأربعاء.' },
    'قال شهود إن الشرطة استخدمت الغاز المسيل للدموع.',
    'قال قائد الشرطة إن قواته لم تطلق الرصاص الحي.',
  ],
  [{ ar: 'أفرج عن الصحافية الجمعة.' }, 'قال نائب إن الحكومة دفعت فدية.', 'أكد وزير الخارجية أنه لم يتم تبادل أي أسرى.'],
  [{ ar: 'غادر الرئيس المستشفى الاثنين.' }, 'قالت صحيفة إنه أصيب بجلطة دماغية.', 'قال طبيبه إنه لم يصب بنوبة قلبية.'],
  [
    { ar: 'أضرب عمال الميناء الاثنين.' },
    'قالت النقابة إن الإدارة هددت بفصلهم.',
    'نفت النقابة أن تكون هددت بإغلاق الميناء.',
  ],
  [
    { ar: 'أوقفت شاحنات المساعدات الأربعاء.' },
    'قال عاملون إن مستوطنين أضرموا النار في شاحنتين.',
    'نفى الجيش أن يكون جنوده أحرقوا منزلا.',
  ],
  [
    { en: 'A convoy was hit near Gao on Tuesday.' },
    'The UN said the convoy had notified the army of its route.',
    'Villagers said they had not been told of the road closure.',
  ],
];

/** Denials of something else that are taken for denials of what is told. */
const loud: readonly Pair[] = [
  [
    { en: 'The ferry Aurora ran aground on Monday.' },
    'Passengers said the captain left the ship before they did.',
    'The first officer said he never left the ship.',
  ],
  [
    { ar: 'تحدث المبعوث الجمعة.' },
    'قال إن الخرطوم وافقت على هدنة.',
    'قالت قوات الدعم السريع إنها لم توافق على أي هدنة.',
  ],
];

describe('whether it happened, told and denied', () => {
  it.each(told)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('occurrence');
  });

  it.fails.each(missed)('%o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toContain('occurrence');
  });

  it.each(silent)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });

  it.fails.each(loud)('no conflict: %o %s | %s', (lead, first, second) => {
    expect(disputes(lead, first, second)).toEqual([]);
  });
});
