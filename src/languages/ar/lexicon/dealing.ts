/** Dealings between parties: meetings, talks, accord and refusal, support, truces, aid, ties. Format: read-entries.ts. */
export const DEALING = `
V meet symmetric | التقى=لقاء اجتمع=اجتماع
V meet transitive | استقبل قابل=مقابلة استضاف=استضافة
N meet | لقاء=لقاءات اجتماع=اجتماعات قمة=قمم مؤتمر=مؤتمرات مقابلة=مقابلات جلسة=جلسات استقبال
V negotiate symmetric | تفاوض تحاور تشاور تباحث حاور ناقش=مناقشة بحث=بحث,مباحثات تداول
V negotiate intransitive | فاوض توسّط
N negotiate | مفاوضات محادثات مباحثات مشاورات حوار=حوارات تفاوض وساطة مداولات نقاش=نقاشات
V agree intransitive | وافق=موافقة اتفق قبل=قبول توافق رضخ=رضوخ
V agree symmetric | تصالح تعاهد
N agree | اتفاق=اتفاقات,اتفاقيات اتفاقية=اتفاقيات معاهدة=معاهدات تفاهم=تفاهمات صفقة=صفقات مصالحة=مصالحات توافق تسوية=تسويات مذكرة_تفاهم صلح قبول موافقة
V agree transitive | وقّع أبرم
N agree | توقيع إبرام
V refuse transitive | رفض=رفض امتنع أبى~يأبى=إباء
N refuse | رفض امتناع
V support transitive | دعم=دعم أيّد ساند=مساندة ناصر=مناصرة آزر سلّح موّل عزّز انحاز_إلى
N support | دعم تأييد مساندة مؤازرة تمويل تسليح تضامن
V support intransitive | تضامن
V oppose transitive | عارض=معارضة ناهض=مناهضة تصدّى_قرار قاوم=مقاومة انتقد=انتقاد
N oppose | معارضة انتقاد=انتقادات مناهضة اعتراض=اعتراضات
V oppose intransitive | اعترض
N cease-fire | هدنة=هدن وقف_إطلاق_النار وقف_لإطلاق_النار وقف_النار وقف_الأعمال_العدائية وقف_الأعمال_القتالية وقف_اطلاق_النار
V cease-fire intransitive | هادن أوقف_إطلاق_النار
V violate transitive | انتهك خرق=خرق خالف=مخالفة أخلّ تجاوز
N violate | انتهاك=انتهاكات خرق=خروقات,خروق مخالفة=مخالفات إخلال تجاوز=تجاوزات
V comply intransitive | التزم امتثل
N comply | التزام=التزامات امتثال
V aid transitive | ساعد=مساعدة أغاث أعان تبرّع منح=منح
N aid | مساعدة=مساعدات إغاثة معونة=معونات منحة=منح تبرع=تبرعات إعانة=إعانات مساعدات_إنسانية
V cooperate symmetric | تعاون تحالف تكاتف
N cooperate | تعاون تنسيق تحالف_مشترك شراكة=شراكات
V cooperate intransitive | نسّق
V cut-ties transitive | قطع_علاقة قطع_العلاقات طرد_سفير استدعى_سفير سحب_سفير
V cut-ties transitive | قاطع
N cut-ties | قطع_العلاقات مقاطعة قطيعة طرد_السفير
V restore-ties transitive | أعاد_العلاقات استأنف_العلاقات طبّع
N restore-ties | تطبيع استئناف_العلاقات إعادة_العلاقات
`;
