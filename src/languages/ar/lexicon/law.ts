/** Courts, police work, office and vote. Format: read-entries.ts. */
export const LAW = `
N accuse | اتهام=اتهامات تهمة=تهم
V charge transitive | وجّه_تهمة وجّه_اتهام وجّه_تهم
N charge | لائحة_اتهام توجيه_الاتهام توجيه_تهمة
V convict transitive | أدان=إدانة
N convict | إدانة=إدانات
V acquit transitive | برّأ=تبرئة
N acquit | براءة تبرئة
V sentence transitive | حكم_بالسجن حكم_بالإعدام حكم_السجن حكم_الإعدام حكم_على عاقب_بالسجن قضى_بسجن
N sentence | حكم_بالسجن حكم_بالإعدام حكم_قضائي
V execute transitive | أعدم شنق=شنق
N execute | إعدام=إعدامات شنق
V sue transitive | قاضى=مقاضاة رفع_دعوى حاكم=محاكمة
N sue | دعوى=دعاوى مقاضاة محاكمة=محاكمات شكوى=شكاوى قضية=قضايا
V investigate transitive | حقّق=تحقيق فتح_تحقيق فتح_تحقيقا استجوب
V investigate intransitive | تحرّى=تحر
N investigate | تحقيق=تحقيقات استجواب=استجوابات تحر=تحريات تقصي_الحقائق تفتيش_قضائي
V extradite transitive | سلّم_السلطات
N extradite | تسليم_مطلوبين
V appoint transitive | عيّن كلّف نصّب رشّح انتدب
N appoint | تعيين=تعيينات تكليف تنصيب
V appoint intransitive | تولّى تقلّد
V dismiss transitive | أقال=إقالة عزل=عزل طرد=طرد أعفى=إعفاء سرّح_عمال فصل=فصل
N dismiss | إقالة=إقالات عزل طرد إعفاء تسريح
V resign unaccusative | استقال=استقالة تنحّى=تنح تخلّى_منصب
N resign | استقالة=استقالات تنحي تنح
V vote intransitive | صوّت اقترع انتخب=انتخاب أدلى_بصوت
N vote | تصويت اقتراع انتخاب=انتخابات استفتاء=استفتاءات
V win intransitive | فاز~يفوز=فوز انتصر تغلّب هزم=هزم توّج تأهّل
N win | فوز انتصار=انتصارات نصر تتويج تأهل
V win transitive | حصد=حصد أحرز نال~ينال=نيل
V lose intransitive | خسر=خسارة انهزم أخفق_الفوز
V lose transitive | فقد=فقد,فقدان
N lose | خسارة=خسائر هزيمة=هزائم انهزام
V run intransitive | ترشّح خاض_الانتخابات تنافس نافس=منافسة
N run | ترشح ترشيح=ترشيحات منافسة تنافس
V rig transitive | زوّر تلاعب
N rig | تزوير تلاعب
`;
