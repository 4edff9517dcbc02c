/** How surely: hedges, negation, conditions, questions, attempts and plans. First head of W: part of speech. */
export const COMMITMENT = `
W verb certainty:possible | يحتمل يمكن_أن
W verb certainty:probable | بدا_أن بدت_أن بدا_أنه بدا_أنها بدا_وكأن
W verb certainty:probable | من_المرجح من_المعتقد يبدو تبدو من_المتوقع يقدر
W verb certainty:probable speech:believe | يعتقد يرجح يفترض يتوقع
W verb certainty:possible | من_المحتمل من_الممكن من_المحتمل_أن ليس_مستبعدا لا_يستبعد لا_تستبعد
W verb certainty:probable speech:suspect | يشتبه_في يشتبه يشتبه_ب
W adverb certainty:possible | ربما لعل عسى
W adverb certainty:probable | غالبا على_الأرجح على_ما_يبدو فيما_يبدو كما_يبدو على_الأغلب في_الغالب بحسب_الظاهر على_ما_يظهر
W adverb | جملة_وتفصيلا
W adjective speech:deny | من_الخطأ_القول من_الكذب_القول من_الباطل_القول
W adverb certainty:certain | بالتأكيد حتما قطعا فعلا بالفعل لا_شك بلا_شك دون_شك من_دون_شك رسميا من_المؤكد حقا بشكل_قاطع
A certainty:possible | محتمل ممكن معقول منطقي وارد متصور متخيل
A certainty:possible speech:doubt | مستبعد
A degree:possibility- | مستحيل محال
W adjective speech:deny | يستحيل لا_يعقل لا_يتصور من_سابع_المستحيلات من_رابع_المستحيلات
A certainty:probable | مرجح مفترض أولي مبدئي متوقع أرجح
A certainty:possible speech:suspect | مشتبه
A certainty:possible speech:doubt | مزعوم
# زعم: see doubt
V certainty:possible speech:doubt | ادّعى زعم=زعم
N certainty:possible speech:doubt | زعم=مزاعم ادعاء=ادعاءات
N certainty:possible | خشية مخاوف تخوف=تخوفات هاجس=هواجس شائعة=شائعات إشاعة=إشاعات احتمال=احتمالات فرضية=فرضيات إمكانية=إمكانيات تكهنات
N certainty:probable | اعتقاد
W verb certainty:possible | يمكن أمكن
V certainty:possible | احتمل أمكن~يمكن! جاز~يجوز! كاد~يكاد!
W negator one-lemma | ليس ليست ليسوا ليسا لسنا لست
W negator | لم لا غير عدم ما_من استحالة
W negator stage:told | لن
# Before a phrase, as prepositions stand: they deny what it names and no more.
W negator marks: | دون بدون من_دون بلا من_غير
# What is not all is so.
W adverb | ليس_فقط ليست_فقط ليس_مجرد ليست_مجرد لم_يكن_مجرد لم_تكن_مجرد لا_يقتصر_على لا_تقتصر_على لم_يقتصر_على لم_تقتصر_على ليس_وحده
W negator existential | لا_وجود لا_وجود_ل عدم_وجود عدم_حدوث عدم_وقوع عدم_تسجيل عدم_رصد عدم_ورود عدم_حصول عدم_ظهور عدم_ثبوت عدم_صدور عدم_اكتشاف انعدام لا_يوجد لا_توجد ليس_هناك ليست_هناك لم_يكن_هناك لم_تكن_هناك ما_من_وجود غياب
W negator existential | لا_صحة_ل لا_صحة_لما لا_صحة_إطلاقا_ل عدم_صحة دون_تسجيل من_دون_تسجيل بدون_تسجيل لم_يسجل لم_تسجل لم_يسجل_أي لم_تسجل_أي لم_يبلغ_عن
W negator existential | خالية_من خال_من خالي_من خاليا_من خالين_من خاليتين_من خلت_من خلا_من خلو_من يخلو_من تخلو_من
W adverb existential | هناك ثمة
W verb existential | يوجد توجد
W negator | لم_يعد لم_تعد لم_يعودوا لم_يحدث_أن لم_يحصل_أن ما_حدث_أن لم_يسبق_أن لم_يصادف_أن
# What they open was not done, and tells of the whole clause before.
W negator link:contrast | دون_أن من_دون_أن بدون_أن من_غير_أن
W negator | بألا
# What somebody is not able to do he has not done.
W negator | غير_قادر_على غير_قادرة_على غير_قادرين_على عاجز_عن عاجزة_عن عاجزين_عن عاجزون_عن
W subordinator link:condition | إذا لو في_حال في_حالة ما_لم إلا_إذا شريطة_أن بشرط_أن لولا إذا_ما في_حال_ما في_حين_إذا
W subordinator link:question | ما_إذا ما_اذا_كان عما_إذا هل ما_إذا_كان ما_إذا_كانت عما_إذا_كان عما_إذا_كانت لمعرفة_ما_إذا فيما_إذا_كان فيما_إذا أم
W subordinator link:how | لماذا متى كيف أين
W subordinator link:cause | لأن إذ بسبب_أن حيث_أن نظرا_لأن
W preposition link:cause marks:cause | بسبب نتيجة جراء من_جراء على_خلفية بفعل نظرا_ل نتيجة_ل بفضل جرّاء
W preposition link:cause marks:cause,time | إثر على_إثر في_أعقاب على_أثر أثر
W preposition link:cause marks:cause | ناجم_عن ناتج_عن ناجمة_عن ناتجة_عن الناجم_عن الناجمة_عن الناتج_عن الناتجة_عن
W adverb | متأثرا_بجراحه متأثرا_بجراحها متأثرة_بجراحها متأثرين_بجراحهم متأثرا_بجروحه متأثرة_بجروحها متأثرين_بجروحهم متأثرا_بجروح متأثرة_بجروح متأثرا_بإصابته متأثرا_بإصابتها متأثرة_بإصابتها متأثرين_بإصابتهم متأثرا_بإصاباته متأثرة_بإصاباتها متأثرا_بالإصابة متأثرة_بالإصابة متأثرا_بحروقه متأثرة_بحروقها
W preposition link:cause marks:cause | متأثرا_ب متأثرة_ب متأثرين_ب متأثرتين_ب متأثرا_من متأثرة_من
W preposition link:cause marks:cause background | ردا_على انتقاما_ل
W preposition link:cause marks:cause | احتجاجا_على رفضا_ل خوفا_من
W subordinator link:purpose | كي لكي بهدف من_أجل بغية بغرض بقصد حتى_لا لئلا تمهيدا_ل سعيا_ل
W conjunction link:contrast | لكن بل إنما إلا_أن غير_أن بيد_أن
W subordinator link:contrast | بينما فيما في_حين في_المقابل بالمقابل في_الوقت_الذي
W subordinator link:concession | رغم على_الرغم_من بالرغم_من رغم_أن على_الرغم_من_أن مع_أن حتى_لو حتى_وإن
W subordinator | علما_أن علما_بأن عندما بعدما بعد_أن منذ_أن حين حينما لما_كان لما كلما أثناء بعد_ما
W subordinator locative:at | حيث
W subordinator link:before | قبل_أن قبلما قبل_ما
W subordinator link:until | ريثما لحين إلى_حين
V stage:attempted | حاول=محاولة أحبط=إحباط أفشل سعى~يسعى=سعي كاد~يكاد أوشك
V governs:undone | منع=منع حرم=حرمان امتنع=امتناع تفادى=تفاد تجنّب ثنى~يثني أحجم=إحجام أخفق عدل=عدول عجز تخلّف=تخلف استنكف أقلع=إقلاع كفّ=كف تعذّر استغنى=استغناء
V governs:open | قرّر وافق=موافقة اشترط=اشتراط لوّح=تلويح
V governs:open | طالب=مطالبة دعا~يدعو=دعوة حثّ طلب=طلب أمر=أمر ناشد أوصى=توصية نصح اقترح=اقتراح حظر=حظر ألزم=إلزام
N governs:open | قرار=قرارات دعوة=دعوات مطالبة=مطالبات أمر=أوامر طلب=طلبات اقتراح=اقتراحات مقترح=مقترحات
V governs:allowed | سمح=سماح أتاح=إتاحة أذن=إذن
N stage:attempted | محاولة=محاولات مسعى=مساع,مساعي
N stage:threatened | نية=نوايا,نيات توجه=توجهات
V stage:threatened plan | خطّط=تخطيط اعتزم نوى~ينوي=نية عزم=عزم
W aux stage:told | من_المقرر_أن من_المزمع_أن من_المخطط_أن من_المرتقب_أن من_المنتظر_أن من_المخطط_له_أن
W verb stage:threatened | كان_بصدد كانت_بصدد كان_يستعد كانت_تستعد يستعد تستعد يعتزم تعتزم بصدد على_وشك كان_على_وشك
A unknown | مجهول غامض
W adjective unknown | غير_معروف غير_معروفة غير_معروفين غير_محدد غير_محددة غير_معلوم غير_معلومة مجهول_الهوية مجهولة_الهوية مجهولي_الهوية
A certainty:unknown | غير_مؤكد
W adjective certainty:unknown | غير_مؤكد غير_مؤكدة قيد_التحقيق قيد_البحث قيد_الدراسة
N involvement | مسؤولية=مسؤوليات دور=أدوار صلة=صلات علاقة=علاقات تورط ضلوع ضلع علم يد ارتباط=ارتباطات وقوف تواطؤ
V partakes | تحمّل لعب أدّى امتلك
V involvement | تورّط اشترك_في ضلع_في تواطأ_في
A involvement | ضالع متورط مسؤول_عن متسبب_في متسبب_ب
W adjective involvement | صاحب_القرار صاحبة_القرار
`;
