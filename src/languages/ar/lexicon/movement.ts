/** Coming, going, fleeing, carrying; custody and its end. Format: read-entries.ts. */
export const MOVEMENT = `
V arrive intransitive | وصل=وصول قدم~-=قدوم حضر=حضور حلّ_ضيفا هبط=هبوط رسا~يرسو=رسو بلغ=بلوغ حطّ=حط توافد
N arrive | وصول قدوم
V leave intransitive | غادر رحل=رحيل انصرف خرج=خروج انطلق أقلع ترك=ترك هجر=هجر أبحر
N leave | مغادرة رحيل خروج إقلاع
V stay intransitive | بقي~يبقى=بقاء مكث=مكوث ظلّ~يظل أقام=إقامة صمد=صمود رابط تحصّن=تحصن تمترس
N stay | بقاء
V flee intransitive | فرّ=فرار هرب=هروب,هرب لاذ_بالفرار لجأ=لجوء تشتّت
N flee | فرار هروب
V evacuate transitive | أخلى=إخلاء أجلى=إجلاء
N evacuate | إجلاء إخلاء
V displace transitive | هجّر شرّد رحّل أبعد أبعد_قسرا
V displace unaccusative | نزح=نزوح تشرّد
N displace | تهجير نزوح ترحيل تشريد إبعاد هجرة لجوء
V return intransitive | عاد~يعود=عودة رجع=رجوع
N return | عودة
V return transitive | أعاد=إعادة أرجع
V travel intransitive | سافر زار~يزور=زيارة توجّه اتجه جال~يجول=جولة تنقّل تحرّك سار~يسير=سير مرّ=مرور قصد=- انتقل
N travel | زيارة=زيارات جولة=جولات رحلة=رحلات سفر
V transport transitive | نقل=نقل حمل=حمل شحن=شحن أوصل هرّب أقلّ
N transport | نقل شحنة=شحنات تهريب شحن
V cross transitive | عبر=عبور اجتاز تسلّل اخترق تجاوز_الحدود تجاوز_حدود تخطى_الحدود
N cross | عبور تسلل
V detain transitive | اعتقل أوقف احتجز سجن=سجن أسر=أسر حبس=حبس قبض=قبض ألقى_القبض ضبط=ضبط استوقف
N detain | اعتقال=اعتقالات احتجاز توقيف=توقيفات أسر حبس سجن إلقاء_القبض قبض ضبط
V abduct transitive | خطف=خطف اختطف احتجز_رهينة
N abduct | خطف اختطاف=اختطافات اخفاء_قسري
V release transitive | أفرج+عن=إفراج حرّر أخلى_سبيل أطلق_سراح سرّح_سراح سرّح_معتقل سرّح_سجين سرّح_أسير
N release | إفراج إطلاق_سراح تحرير إخلاء_سبيل عفو=عفو
V escape intransitive | فرّ_السجن هرب_السجن أفلت
N escape | إفلات
V surrender intransitive | استسلم سلّم_نفس
N surrender | استسلام
V arrive intransitive | دخل=دخول ولج=ولوج حلّ=- وفد=وفود أدرك لحق=لحاق
V leave intransitive | نأى هاجر=مهاجرة
V travel intransitive | مشى~يمشي=مشي سبح=سباحة ركب=ركوب عبر_أجواء اقترب جاب~يجوب طاف~يطوف=طواف وفد دار_حول
N travel | مغادرة_البلاد مسير سير حركة_المرور
V flee intransitive | اختفى_عن
V transport transitive | سلّم=تسليم جلب=جلب أحضر أرسل=إرسال بعث=- سرّب_أسلحة
N transport | تسليم إيصال جلب شحنات إمداد توريد
V detain transitive | كبّل طوّق_منزل لاحق_قضائيا أودع_السجن وضع_الإقامة اقتاد~يقتاد
N detain | إقامة_جبرية الإقامة_الجبرية حبس_احتياطي اعتقال_تعسفي حجز=حجوزات أسر
V release transitive | عفا~يعفو+عن=عفو أخلى_سبيله أعتق فكّ_أسر أطلق_سراحه
V release unaccusative | خرج_من_السجن غادر_السجن خرج_من_سجن خرج_من_الحبس
N release | إخلاء_السبيل تبادل_الأسرى صفقة_تبادل إطلاق_سراحه فك
V return transitive | رحّل_إلى_بلاده
V displace transitive | طرد_سكان اقتلع هجّر_قسرا
N displace | تهجير_قسري تهجير=تهجيرات موجة_نزوح
V surrender transitive | ألقى_السلاح سلّم_سلاح سلّم_نفسه رفع_الراية
N surrender | تسليم_السلاح
V transport transitive | أوفد
V release transitive | حرّر
`;
