/** Fire, ruin, collapse, leaks; and their mending. Format: read-entries.ts. */
export const DAMAGE = `
V burn labile | أحرق حرق=حرق أضرم أشعل ألهب
V burn unaccusative | احترق اشتعل اندلع_حريق
N burn | حريق=حرائق احتراق اشتعال حرق إحراق نيران لهب
V destroy transitive | دمّر هدم=هدم حطّم سحق=سحق محا~يمحو=محو سوّى_الأرض أتلف جرف=تجريف قوّض
V destroy unaccusative | تدمّر تحطّم تهدّم تلف=تلف
N destroy | دمار خراب تدمير هدم ركام أنقاض تجريف
V damage transitive | ألحق_ضررا صدّع خدش=خدش
V damage undergoer | تضرّر
N damage | تصدع=تصدعات تشقق=تشققات ضرر=أضرار خسارة_مادية تضرر أعطاب
V damage unaccusative | تصدّع تشقّق
V collapse unaccusative | انهار تداعى=تداع انهدم هوى=هوي
N collapse | انهيار=انهيارات
V leak unaccusative | تسرّب انسكب
N leak | تسرب=تسربات انبعاث=انبعاثات
V repair transitive | أصلح رمّم أعاد_إعمار
N repair | ترميم=ترميمات إصلاح_أعطال صيانة إعمار
V build transitive | بنى=بناء شيّد أقام! أنشأ~ينشئ=إنشاء دشّن
N build | تشييد إنشاءات بناء تعمير
V destroy transitive | قضى_على خرّب نسف فكّك سوّى=تسوية دكّ بعثر مزّق فتّت اقتلع طمر=طمر أتى_نيران_على أتى_حريق_على أتى_لهب_على
N destroy | تفكيك تحطيم إتلاف تمزيق
V damage transitive | عطّل أعطب=إعطاب هشّم شقّ=شق
V damage unaccusative | تآكل تشقّق تصدّع تعرّض_لأضرار تمزّق
W noun damage | أضرار_تذكر خسائر_تذكر
N damage | أضرار_مادية خسائر_مادية تشقق=تشققات دمار_جزئي تلف تعطيل
V collapse unaccusative | سقط_سقف سقط_مبنى انخسف تهاوى
N collapse | انهيار_مبنى انخساف سقوط_مبنى
V burn unaccusative | شبّ اندلع_حريق نشب_حريق اندلع_النيران أكل_النيران
V burn transitive | أضرم_النار أشعل_النار أشعل_النيران أحرق_نفس التهم=التهام
N burn | إضرام_النار حريق_هائل إشعال ألسنة_اللهب
V burn unaccusative | انطفأ
V repair transitive | رمّم أعاد_بناء أعاد_تأهيل أعاد_الإعمار أعاد_الكهرباء صان~يصون=صيانة
N repair | إعادة_الإعمار إعادة_إعمار إعادة_تأهيل إعادة_بناء إصلاح=إصلاحات تأهيل
V build transitive | أقام_سد شقّ_طريق ركّب مدّ_خط صمّم أسّس نصب=نصب
N build | تركيب تأسيس تشييد إقامة_منطقة إنشاء=إنشاءات
V leak transitive | نفث=نفث
N leak | تلوث تسرب_غاز تسرب_نفطي بقعة_نفط
`;
