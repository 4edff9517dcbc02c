/** Health, technology, searching and finding, being and having. Format: read-entries.ts. */
export const LIFE = `
V infect transitive | عدى=عدوى
N infect | عدوى إصابة_بفيروس إصابات_جديدة إصابة_بالفيروس إصابة_بكورونا
V infect unaccusative | أصيب_بفيروس أصيب_بكورونا
V recover unaccusative | تعافى=تعاف شفي~يشفى=شفاء تماثل_للشفاء
N recover | شفاء تعاف تعافي
V hospitalise transitive | أدخل_المستشفى نقل_المستشفى أسعف=إسعاف عالج=معالجة,علاج
V hospitalise unaccusative | دخل_المستشفى
N hospitalise | علاج إسعاف=إسعافات معالجة
N outbreak | تفش تفشي وباء=أوبئة جائحة=جوائح موجة_وبائية
V outbreak unaccusative | تفشّى
V hack transitive | اخترق_حساب قرصن اخترق_موقع اخترق_شبكة
N hack | اختراق=اختراقات قرصنة هجوم_إلكتروني هجوم_سيبراني هجمات_سيبرانية هجمات_إلكترونية
N outage | انقطاع=انقطاعات انقطاع_التيار انقطاع_الكهرباء تعطل=تعطلات
V outage unaccusative | انقطع
N breach | تسريب_بيانات خرق_بيانات
V test transitive | اختبر جرّب
N test | اختبار=اختبارات تجربة=تجارب تجريب فحص=فحوص,فحوصات
V search transitive | فتّش بحث_عن بحث=بحث مشّط
N search | بحث تفتيش تمشيط بحث_وتفتيش عملية_بحث
V find transitive | عثر=عثور وجد=وجود اكتشف رصد=رصد كشف_عن_جثة
N find | عثور اكتشاف=اكتشافات رصد
V rescue transitive | أنقذ انتشل
N rescue | إنقاذ انتشال عملية_إنقاذ
V disappear unaccusative | اختفى=اختفاء
N disappear | اختفاء فقدان
V exist unaccusative | توفّر تواجد
N exist | وجود تواجد
V carry transitive | حمل=حمل احتوى ضمّ_متن
V store transitive | خزّن ادّخر كدّس
N store | تخزين
V own transitive | امتلك ملك=ملك حاز~يحوز=حيازة
N own | حيازة امتلاك ملكية
V use transitive | استخدم استعمل
N use | استخدام=استخدامات استعمال
V fly intransitive | حلّق طار~يطير=طيران
N fly | تحليق طلعة=طلعات
V belong intransitive | انتمى تبع=تبعية
N belong | انتماء
V measure transitive | بلغ_قوة بلغت_شدة
V happen unaccusative | وقع=وقوع حدث=حدوث حصل=حصول جرى~يجري=جري طرأ~يطرأ دار~يدور
N happen | وقوع حدوث حصول
V cause causative | سبّب تسبّب أدّى=تأدية أسفر خلّف أوقع أثار=إثارة أحدث ألحق أفضى كبّد أعقب
V cause unaccusative | نجم=نجوم نتج=نتج ترتّب
N cause | سبب=أسباب مسبب=مسببات دافع=دوافع
V infect transitive | نقل_عدوى أصاب_فيروس
N infect | انتقال_العدوى تلوث_غذائي مرض_معد حالات_إصابة
V infect unaccusative | مرض=مرض التقط_عدوى ثبت_إصابته
V outbreak unaccusative | انتشر_وباء انتشر_فيروس ظهر_وباء
N outbreak | انتشار_فيروس انتشار_الفيروس انتشار_وباء تفشي_وباء موبوء
V recover unaccusative | شفي=شفاء استعاد_عافيته تماثل_الشفاء غادر_المستشفى
N recover | تماثل_للشفاء نقاهة
V hospitalise transitive | أخضع_لجراحة جرى_نقله طعّم لقّح=تلقيح شخّص
N hospitalise | جراحة=جراحات عملية_جراحية تطعيم=تطعيمات تلقيح عناية_مركزة العناية_المركزة غسيل_كلى زراعة_كبد
V hack transitive | تجسّس اخترق_أنظمة شفّر سرق_بيانات
N hack | تجسس برمجية_خبيثة فدية_إلكترونية تنصت هجوم_سيبراني
V outage unaccusative | توقّف_خدمة تعطّل_خدمة انقطع_التيار انقطع_الكهرباء انقطع_الإنترنت
N outage | تعطل_الخدمة توقف_الخدمة انقطاع_الإنترنت ظلام_دامس
V breach transitive | سرّب_بيانات
V test transitive | أجرى_تجربة أجرى_اختبار فحص_عينات
N test | تجربة_نووية تجربة_صاروخية تجربة_سريرية تجارب_سريرية مناورة=مناورات تدريب_عسكري مناورات_عسكرية
V search transitive | نقّب=تنقيب تفقّد فتّش_عن بحث_عن استكشف
N search | تنقيب استكشاف عمليات_البحث عمليات_تمشيط تقصي_أثر
V find transitive | عثر_على كشف_مخبأ صادف=مصادفة حدّد_مكان ضبط_مخدرات
N find | كشف_أثري ضبطيات عثور
V rescue transitive | أسعف حرّر_رهائن نجّى انتشل_جثة أغاث أخرج_من_تحت
N rescue | عمليات_الإنقاذ عملية_الإنقاذ انتشال_جثث فرق_الإنقاذ
V disappear unaccusative | غاب~يغيب=غياب فقد_الاتصال انقطع_الاتصال فقد_أثر تلاشى ضاع~يضيع=ضياع
N disappear | فقدان_الاتصال غياب ضياع اختفاء_قسري
V exist unaccusative | وجد
V carry transitive | ضمّ حوى~يحوي احتوى_على حمّل أقلّ
V store transitive | احتفظ أودع
N store | احتفاظ مخزون=مخزونات احتياطي=احتياطيات تكديس
V own transitive | تملّك اقتنى حظي~يحظى
V use transitive | لجأ_إلى_استخدام استعان وظّف=توظيف سخّر=تسخير استغلّ=استغلال طبّق_تقنية
N use | استغلال استعانة توظيف_أموال لجوء_إلى_القوة
V fly intransitive | رفرف حلّقت
V belong intransitive | انتسب مثّل_جزءا
V measure transitive | سجّل_درجة بلغ_درجة
V cause causative | أدّى_إلى سبّب=تسبيب تسبّب=تسبب ألهب_مشاعر أشعل_فتيل فجّر_أزمة أحدث=إحداث جلب_على ولّد=توليد أثمر تمخّض فرض_نفسه ساهم_في أسهم_في دفع_إلى أرغم=إرغام
N cause | خلفية=خلفيات عامل_رئيسي باعث=بواعث ملابسات مسببات ذريعة
V happen unaccusative | حلّ_بـ نشأ~ينشأ=نشوء اندلع جدّ شهد_منطقة تكرّر=تكرر تزامن أقيم عقد_جلسة
N happen | حصول وقوع نشوء تكرار تزامن حدث=أحداث تطور=تطورات
V release transitive | أصدر_فيلم
`;
