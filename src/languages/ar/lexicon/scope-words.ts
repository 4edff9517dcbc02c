/** Parts and wholes of a count, bounds, and what is measured in what. First head of W: part of speech. */
export const SCOPE_WORDS = `
W preposition scope:subset | بينهم بينهن بينها من_بينهم من_بينها من_بينهن من_ضمنهم من_ضمنها بما_في_ذلك بما_فيهم بما_فيها بمن_فيهم ومن_بينهم من_ضمن بينهما
A scope:other | منفصل آخر=آخرون,آخرين,أخرى,أخريات,آخران آخرون
W determiner scope:most | معظم معظمهم معظمها غالبية غالبيتهم أغلب أغلبهم أغلبهن جل جلهم أكثرهم أغلبيتهم معظمهن غالبيتها أغلبها
W adverb later | الآن لاحقا مجددا أخيرا من_جديد مرة_أخرى بعد_ذلك في_النهاية فيما_بعد في_ما_بعد في_وقت_لاحق
W adverb scope:total | إجمالا إجمالي بالإجمال في_المجموع مجموع إجماليا جميعا
N scope:total | إجمالي مجموع جميع
W determiner scope:total | كل كلا كلتا جميع كافة سائر
W determiner | بعض أي أية عدة شتى
W adverb bound:at-least | أو_أكثر أو_يزيد على_الأقل على_أقل_تقدير كحد_أدنى فأكثر فما_فوق ك_حد_أدنى على_الاقل
W adverb bound:at-least | ما_لا_يقل_عن لا_يقل_عن لا_تقل_عن ما_لا_تقل_عن
W adverb bound:at-least | لا_يقلون_عن لا_يقل_عددهم_عن
W adverb bound:more-than | يربو_على تربو_على ما_يربو_على يربو_عن ينوف_على ينيف_على يزيدون_على يزيدون_عن يتجاوزون يفوقون تزيد_عن زاد_على زادت_على زادوا_على زادوا_عن تجاوزوا تخطوا فاقوا
W adverb bound:more-than | أكثر_من ما_يزيد_على ما_يزيد_عن يزيد_على يزيد_عن تزيد_على أزيد_من يتجاوز تتجاوز يفوق تفوق ما_يفوق زهاء_أكثر_من فاق تجاوز تخطى تخطت تجاوزت يتخطى تتخطى فوق_ال
W adverb bound:at-most | كحد_أقصى ك_حد_أقصى على_الأكثر لا_يتجاوز لا_تتجاوز لا_يزيد_على لا_يزيد_عن لم_يتجاوز لم_تتجاوز بحد_أقصى فقط_لا_غير ما_لا_يزيد_على ما_يصل_إلى لا_يتعدى لا_تتعدى لم_يتعد لم_تتعد لم_يتخط لم_تتخط لا_يزيدون_على لا_يزيدون_عن لا_يتجاوزون لا_يتعدون لم_يزد_على لم_يزد_عن لم_تزد_على لم_تزد_عن لا_تزيد_على لا_تزيد_عن لا_يتخطى لم_يتجاوزوا لا_أكثر
W adverb bound:less-than | أقل_من دون_ال ما_يقل_عن
W adverb bound:about | نحو حوالي حوالى زهاء قرابة ما_يقرب_من ما_يقارب يقارب تقارب يناهز تناهز ما_يناهز تقريبا بنحو بحوالي نحوا_من قريبا_من يقرب_من ناهز ناهزت ناهزوا يناهزون أكثر_بقليل_من أزيد_بقليل_من أقل_بقليل_من يزيد_قليلا_على يزيد_قليلا_عن تزيد_قليلا_على تزيد_قليلا_عن
W adverb bound:exactly | فقط بالضبط تحديدا بالتحديد
S bound:exactly | واحد=واحدة,واحدا
N measure:magnitude | قوة شدة درجة=درجات
N measure:capacity | طاقة_استيعابية سعة
V capacity | اتسع وسع~يسع
N measure:depth | عمق=أعماق
N measure:speed | سرعة=سرعات
N measure:height | ارتفاع علو
N measure:weight | وزن=أوزان زنة حمولة
N measure:distance | مسافة=مسافات بعد
N measure:area | مساحة=مساحات
N measure:length | طول
N measure:share | نسبة=نسب حصة=حصص معدل=معدلات
N measure:unemployment | بطالة معدل_البطالة نسبة_البطالة
N measure:inflation | تضخم معدل_التضخم نسبة_التضخم
N measure:growth | معدل_النمو نسبة_النمو
N measure:interest-rate | سعر_الفائدة أسعار_الفائدة
N measure:exchange-rate | سعر_الصرف
N measure:level | منسوب_المياه منسوب_النهر منسوب_مياه منسوب_السد منسوب_البحيرة منسوب_البحر منسوب_الماء مناسيب_المياه
N measure:debt | دين=ديون مديونية
N measure:deficit | عجز
N measure:surplus | فائض=فوائض
N measure:revenue | إيراد=إيرادات عائد=عائدات مبيعات
N measure:profit | ربح=أرباح
N measure:budget | ميزانية=ميزانيات موازنة=موازنات
N measure:fine | غرامة=غرامات
N measure:ransom | فدية
N measure:pay | راتب=رواتب أجر=أجور
N measure:compensation | تعويض=تعويضات
N measure:duration | مدة=مدد
N measure:turnout | نسبة_المشاركة نسبة_الإقبال نسبة_التصويت نسبة_المشاركين نسبة_الاقتراع نسبة_الإضراب نسبة_الاستجابة نسبة_الحضور
N measure:price | سعر=أسعار ثمن=أثمان
N measure:cost | كلفة تكلفة=تكاليف قيمة=قيم
N measure:temperature | حرارة درجة_الحرارة درجات_الحرارة
N measure:number | حصيلة=حصائل,حصيلات عدد=أعداد رقم=أرقام تعداد
N measure:age | عمر=أعمار سن
N unit:percent | ٪ بالمئة بالمائة
W noun unit:percent | في_المئة في_المائة بالمئة بالمائة ب_المئة ب_المائة % في_الميه بالميه ب_الميه
N unit:metre | متر=أمتار
N unit:metre*1000 | كيلومتر=كيلومترات كلم كم كيلو_متر
N unit:metre*0.01 | سنتيمتر=سنتيمترات سنتم سم
N unit:metre*1609.344 | ميل=أميال
N unit:metre*0.3048 | قدم=أقدام
N unit:square-metre | متر_مربع أمتار_مربعة مترا_مربعا
N unit:square-metre*1000000 | كيلومترا_مربعا كلم_مربع كلم2 كيلومتر_مربع كيلومترات_مربعة
N unit:square-metre*10000 | هكتار=هكتارات
N unit:square-metre*4200 | فدان=أفدنة,فدادين
N unit:square-metre*1000 | دونم=دونمات
N unit:kilogram*1000 | طن=أطنان
N unit:kilogram | كيلوغرام=كيلوغرامات كيلوجرام كغم كلغ كيلو
N unit:kilogram*0.001 | غرام=غرامات جرام
N unit:litre | لتر=لترات ليتر=ليترات
N unit:litre*158.987 | برميل=براميل برميل_يوميا
N unit:watt*1000000 | ميغاواط ميجاوات ميجاواط ميغاوات
N unit:watt*1000 | كيلوواط كيلووات
N unit:second | ثانية=ثوان,ثواني
N unit:second*60 | دقيقة=دقائق
N unit:second*3600 | ساعة=ساعات
N unit:day | يوم=أيام,يوما
N unit:day*7 | أسبوع=أسابيع,أسبوعا
N unit:day*30 | شهر=أشهر,شهور,شهرا
N unit:day*365 | سنة=سنوات,سنين عام=أعوام,عاما
N unit:kmh | كيلومتر_في_الساعة كيلومترا_في_الساعة كلم_في_الساعة كلم/ساعة
N unit:degree | درجة_مئوية درجات_مئوية
N unit:magnitude | درجة_على_مقياس درجات_على_مقياس
N unit:usd | دولار=دولارات دولار_أمريكي دولار_أميركي
W noun unit:usd | $
N unit:eur | يورو
N unit:gbp | جنيه_استرليني جنيه_إسترليني
N unit:egp | جنيه=جنيهات,جنيها جنيه_مصري
N unit:iqd | دينار_عراقي
N unit:dinar | دينار=دنانير
N unit:sar | ريال_سعودي
N unit:riyal | ريال=ريالات
N unit:dirham | درهم=دراهم
N unit:aed | درهم_إماراتي
N unit:syp | ليرة_سورية
N unit:lira | ليرة=ليرات
N unit:rub | روبل
N unit:cny | يوان
N unit:jpy | ين_ياباني
N unit:inr | روبية=روبيات
N unit:franc | فرنك=فرنكات
N unit:xaf | فرنك_إفريقي فرنك_أفريقي
N unit:ils | شيكل=شواكل,شيكلات شيقل=شواقل
N unit:irr | تومان
N unit:irr | ريال_إيراني
N unit:lbp | ليرة_لبنانية
N unit:try | ليرة_تركية
N unit:sdg | جنيه_سوداني
N unit:shilling | شلن شلنا
N unit:peso | بيزو
N unit:birr | بر_إثيوبي بير_إثيوبي
N unit:ngn | نايرا
N unit:uah | هريفنيا
N unit:mru | أوقية=أواق
N unit:btc | بيتكوين بتكوين
N unit:chf | فرنك_سويسري
`;
