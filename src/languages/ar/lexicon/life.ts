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
V cause causative | سبّب تسبّب أدّى=تأدية أسفر نجم=نجوم خلّف أوقع نتج=نتج أثار=إثارة أحدث ألحق أفضى كبّد ترتّب أعقب أودى
N cause | سبب=أسباب مسبب=مسببات دافع=دوافع
`;
