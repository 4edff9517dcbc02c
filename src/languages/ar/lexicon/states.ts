/**
 * States that something is said to be in, on scales with two ends (model/state.ts). S adds its sense to a word whatever it is
 * by other tables, and makes it an adjective where none has it. Format: read-entries.ts.
 */
export const STATES = `
S degree:truth+ | صحيح حقيقي أصلي صادق دقيق نزيه شفاف موثوق سليم_من_التزوير ذات_مصداقية
S degree:truth- | مفبرك مزيف مزور ملفق كاذب باطل مختلق مضلل مغلوط زائف وهمي خاطئ مفتعل مركب_ومزيف
S degree:truth- | لا_أساس_له لا_أساس_لها لا_أساس_لهم لا_أساس_له_من_الصحة لا_أساس_لها_من_الصحة لا_صحة_له لا_صحة_لها لا_صحة_لما عار_عن_الصحة عارية_عن_الصحة عار_من_الصحة عارية_من_الصحة عاريا_عن_الصحة خارج_السياق بعيد_عن_الصحة بعيدة_عن_الصحة مناف_للحقيقة منافية_للحقيقة من_نسج_الخيال محض_كذب محض_افتراء محض_خيال
N degree:truth- | كذبة=أكاذيب افتراء=افتراءات فبركة تلفيق أكذوبة=أكاذيب خدعة=خدع هراء
S degree:life+ | حي على_قيد_الحياة حي_يرزق
S degree:life- | ميت متوفى متوف مقتول
S degree:guilt+ | مذنب مدان
S degree:guilt- | بريء=أبرياء
S degree:legality+ | قانوني شرعي مشروع دستوري
S degree:legality- | مخالف_للقانون مخالفة_للقانون مناف_للقانون منافية_للقانون
S degree:success+ | ناجح مثمر فعال
S degree:success- | فاشل عقيم
S degree:will+ | طوعي اختياري
S degree:will- | قسري إجباري
S degree:armament- | أعزل=عزل
S degree:binding+ | ملزم إلزامي
S degree:sameness+ | مطابق متطابق متطابقة
S degree:sameness- | مختلف مغاير
S degree:damage+ | سليم
S degree:damage- | متضرر مدمر محطم
S degree:custody+ | طليق حر=أحرار طلقاء مطلق_السراح
S degree:custody- | محتجز معتقل رهن_الأسر في_الأسر قيد_الأسر موقوف مسجون قيد_الاعتقال رهن_الاعتقال قيد_الاحتجاز رهن_الاحتجاز قيد_التوقيف رهن_التوقيف خلف_القضبان قيد_الإقامة_الجبرية
S degree:condition+ | مستقر بخير بصحة_جيدة في_صحة_جيدة بحالة_جيدة في_حالة_جيدة في_حالة_مستقرة بحالة_مستقرة بصحة_وعافية معافى متماثل_للشفاء
S degree:condition- | حرج خطير متدهور في_حالة_حرجة بحالة_حرجة في_حالة_خطيرة بحالة_خطرة في_حال_الخطر في_غيبوبة في_العناية_المركزة
S degree:control+ | تحت_السيطرة تحت_السيطرة_الكاملة
S degree:control- | خارج_السيطرة خارج_عن_السيطرة خارجة_عن_السيطرة
S degree:safety+ | آمن مأمون غير_ضار
S degree:safety- | خطر خطير سام ملوث ضار غير_آمن غير_آمنة في_خطر معرض_للخطر معرضة_للخطر
S degree:openness+ | مفتوح
S degree:openness- | مغلق مقفل موصد مسدود مقطوع
S degree:operation+ | في_الخدمة قيد_التشغيل قيد_العمل
S degree:operation- | خارج_الخدمة متوقف خارج_عن_الخدمة معطل متعطل متوقف_عن_العمل متوقفة_عن_العمل مشلول خارج_نطاق_الخدمة
S degree:calm+ | هادئ طبيعي سلمي اعتيادي
S degree:calm- | متوتر عنيف فوضوي
S degree:fullness+ | ممتلئ مكتظ مزدحم مأهول
S degree:fullness- | فارغ خال مهجور
S degree:presence+ | حاضر موجود
S degree:presence- | غائب
S degree:availability+ | متاح متوفر متوافر
S degree:readiness+ | جاهز مستعد
S degree:completeness+ | مكتمل
S degree:height+ | مرتفع
S degree:height- | منخفض متدن
`;
