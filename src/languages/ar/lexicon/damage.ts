/** Fire, ruin, collapse, leaks; and their mending. Format: read-entries.ts. */
export const DAMAGE = `
V burn labile | أحرق حرق=حرق أضرم أشعل ألهب
V burn unaccusative | احترق اشتعل اندلع_حريق التهم
N burn | حريق=حرائق احتراق اشتعال حرق إحراق نيران لهب
V destroy transitive | دمّر هدم=هدم حطّم سحق=سحق محا~يمحو=محو سوّى_الأرض أتلف جرف=تجريف قوّض
V destroy unaccusative | تدمّر تحطّم تهدّم تلف=تلف
N destroy | دمار خراب تدمير هدم ركام أنقاض تجريف
V damage transitive | ألحق_ضررا أضرّ=إضرار صدّع خدش=خدش
V damage undergoer | تضرّر
N damage | ضرر=أضرار خسارة_مادية تضرر أعطاب
V collapse unaccusative | انهار تداعى=تداع تصدّع انهدم هوى=هوي
N collapse | انهيار=انهيارات تصدع=تصدعات
V leak unaccusative | تسرّب انسكب
V leak transitive | سرّب
N leak | تسرب=تسربات تسريب=تسريبات انبعاث=انبعاثات
V repair transitive | أصلح رمّم أعاد_إعمار
N repair | ترميم=ترميمات إصلاح_أعطال صيانة إعمار
V build transitive | بنى=بناء شيّد أقام! أنشأ~ينشئ=إنشاء دشّن عمّر
N build | تشييد إنشاءات بناء
V destroy transitive | خرّب نسف فكّك سوّى=تسوية دكّ أطاح_بـ بعثر مزّق فتّت اقتلع طمر=طمر
N destroy | تفكيك تحطيم إتلاف تمزيق
V damage transitive | عطّل أعطب=إعطاب هشّم شقّ=شق
V damage unaccusative | تآكل تشقّق تصدّع تعرّض_لأضرار تمزّق
N damage | أضرار_مادية خسائر_مادية تشقق=تشققات دمار_جزئي تلف تعطيل
V collapse unaccusative | سقط_سقف سقط_مبنى انخسف تهاوى
N collapse | انهيار_مبنى انخساف سقوط_مبنى
V burn unaccusative | شبّ اندلع_حريق نشب_حريق اندلع_النيران أكل_النيران التهمت_النيران
V burn transitive | أضرم_النار أشعل_النار أشعل_النيران أحرق_نفس التهم=التهام
N burn | إضرام_النار حريق_هائل إشعال ألسنة_اللهب
V burn unaccusative | انطفأ
V repair transitive | أخمد أطفأ~يطفئ=إطفاء شغّل رمّم أعاد_بناء أعاد_تأهيل أعاد_الإعمار أعاد_الكهرباء صان~يصون=صيانة جدّد
N repair | إعادة_الإعمار إعادة_إعمار إعادة_تأهيل إعادة_بناء إصلاح=إصلاحات تأهيل تجديد إخماد إطفاء تشغيل
V build transitive | أقام_سد شقّ_طريق ركّب مدّ_خط صمّم أسّس نصب=نصب
N build | تركيب تأسيس تشييد إقامة_منطقة إنشاء=إنشاءات
V leak transitive | نفث=نفث
N leak | تلوث تسرب_غاز تسرب_نفطي بقعة_نفط
`;
