/** Ground won and lost, troops, sieges, borders shut and opened, coups. Format: read-entries.ts. */
export const CONTROL = `
V seize transitive | ضمّ_إلى سيطر+على=سيطرة استولى+على=استيلاء احتلّ صادر=مصادرة انتزع استعاد=استعادة بسط_سيطرة حرّر_مدينة استرجع استردّ
N seize possession | سيطرة احتلال
V hold transitive | تمسّك_بزمام_الأمور أمسك_بزمام_الأمور أحكم_السيطرة_على احتفظ_بالسيطرة_على
N possession | قبضة=قبضات يد=أيدي,أيد حوزة
N seize | استيلاء مصادرة ضم استعادة
V lose-control transitive | خسر_السيطرة فقد_السيطرة
N lose-control | فقدان_السيطرة
V advance intransitive | تقدّم زحف=زحف توغّل
N advance | تقدم زحف
V withdraw intransitive | انسحب تراجع_قواته جلا~يجلو=جلاء انكفأ تقهقر
V withdraw transitive | سحب=سحب
N withdraw | انسحاب=انسحابات جلاء
V deploy transitive | نشر=نشر حشد=حشد عزّز_قوات أرسل_قوات
V deploy intransitive | انتشر تمركز تموضع
N deploy | انتشار حشود نشر تعزيزات تموضع
V besiege transitive | حاصر=محاصرة,حصار طوّق
N besiege | حصار تطويق محاصرة
V close transitive | أغلق أقفل سدّ=سد غلق=غلق
N close | إغلاق=إغلاقات غلق إقفال قطع_الطريق قطع_الطرق قطع_طريق
V open transitive | فتح=فتح افتتح أعاد_فتح
N open | افتتاح فتح إعادة_فتح
V overthrow transitive | أطاح+ب=إطاحة خلع=خلع انقلب_على أسقط_النظام أسقط_الحكومة
N overthrow | انقلاب=انقلابات إطاحة إسقاط_النظام إسقاط_الحكومة انقلاب_عسكري
V seize transitive | ملك_زمام أمّم حجز=حجز هيمن~يهيمن+على=هيمنة تمركز_في ضبط_كمية استحوذ+على=استحواذ طهّر
N seize | بسط_السيطرة سيطرة_كاملة هيمنة استرداد تطهير
V lose-control transitive | تنازل_أراض
V advance intransitive | اقتحم_خطوط توغّل واصل_التقدم
V deploy transitive | عبّأ استنفر دفع_بتعزيزات جنّد=تجنيد حرّك=تحريك وزّع_قوات
N deploy | تعبئة استنفار تجنيد نشر_قوات حشد_قوات إعادة_انتشار دوريات
V close transitive | صفّى=تصفية حاصر_مداخل قطع_الطريق قطع_طريق سدّ_الطريق حظر_حركة أوصد
N close | حظر_التجول حظر_تجول إقفال_الحدود
V open transitive | أعاد_تشغيل رفع_الحصار دشّن_خط
N open | إعادة_افتتاح رفع_الحصار تدشين
`;
