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
`;
