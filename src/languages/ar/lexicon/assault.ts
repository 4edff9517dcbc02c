/** War, terror and armed crime: attacks, strikes, fire, blasts, raids, clashes. Format: read-entries.ts. */
export const ASSAULT = `
V attack transitive | هاجم اعتدى داهم=مداهمة غزا=غزو اجتاح باغت
V attack transitive | اقتحم أغار انقضّ
N attack | هجوم=هجمات,هجومات اعتداء=اعتداءات عدوان غزوة=غزوات عملية_إرهابية عملية_انتحارية تعد=تعديات
N attack | اجتياح=اجتياحات غزو توغل=توغلات هجمة=هجمات
V target transitive | استهدف
V strike transitive | قصف=قصف ضرب=ضرب,ضربة@ أصاب! دكّ=دك طال~يطول رمى=رمي
N strike | غارة=غارات ضربة=ضربات قصفة قذف رماية=رمايات قصف
V launch transitive | أطلق رشق=رشق قذف=قذف سدّد صوّب
N launch | رشقة=رشقات صلية=صليات رمي دفعة=دفعات رشق
V shoot transitive | قنص=قنص
N shoot | رصاصة=رصاصات عيار_ناري طلقة=طلقات رصاص
V explode instrument | انفجر
V explode transitive | فجّر نسف=نسف فخّخ
V explode instrument | تفجّر=تفجر دوى=دوي
N explode | انفجار=انفجارات تفجير=تفجيرات دوي نسف انتحاري=انتحاريين,انتحاريون
V intercept transitive | صدّ=صد تصدّى اعترض_صاروخ اعترض_مسيرة اعترض_طائرة اعترض_صواريخ
N intercept | اعتراض=اعتراضات تصد
V shoot-down transitive | أسقط
N shoot-down | إسقاط
V clash symmetric | اشتبك تصادم تواجه تبادل_إطلاق تقاتل تناحر احتكّ
V clash symmetric | تعارك تشاجر تلاسن
N clash | اشتباك=اشتباكات مواجهة=مواجهات معركة=معارك قتال=قتالات مناوشة=مناوشات شجار=شجارات عراك مشاجرة=مشاجرات صدام=صدامات
N clash | حرب=حروب نزاع=نزاعات صراع=صراعات مشادة=مشادات اقتتال
V calm unaccusative | هدأ=هدوء
N calm | هدوء تهدئة سكون
V calm transitive | هدّأ=تهدئة
V ambush transitive | كمن=كمين ترصّد
N ambush | كمين=كمائن مكمن
V stab transitive | طعن=طعن ذبح=ذبح
N stab | طعنة=طعنات طعن
V raid transitive | دهم=دهم
N raid | مداهمة=مداهمات غارة_برية اقتحام=اقتحامات حملة_أمنية دهم كبسة=كبسات
V rape transitive | اغتصب تحرّش
N rape | تحرش=تحرشات اغتصاب=اغتصابات اعتداء_جنسي
V torture transitive | عذّب نكّل جلد=جلد
N torture | تعذيب تنكيل
V sabotage transitive | خرّب
N sabotage | تخريب عمل_تخريبي
N gas | هجوم_كيميائي هجوم_كيماوي سارين غاز_الأعصاب قصف_كيماوي
`;
