/** Trade, money, output, theft; rise, fall, success and failure. Format: read-entries.ts. */
export const ECONOMY = `
V buy transitive | اشترى=شراء ابتاع اقتنى استحوذ
N buy | شراء اقتناء استحواذ=استحواذات
V sell transitive | باع~يبيع=بيع سوّق
N sell | بيع=بيوع مبيعات مزاد=مزادات
V pay transitive | دفع=دفع سدّد_ديون أنفق عوّض صرف=صرف موّل
N pay | دفع=دفعات تعويض=تعويضات إنفاق صرف سداد غرامة=غرامات فدية
V invest transitive | استثمر
N invest | استثمار=استثمارات
V produce transitive | أنتج صنّع صنع=صنع
N produce | إنتاج تصنيع صناعة=صناعات
V export transitive | صدّر
N export | تصدير صادرات
V import transitive | استورد
N import | استيراد واردات
V steal transitive | سرق=سرقة نهب=نهب سلب=سلب اختلس سطا~يسطو=سطو هرّب_أموال
N steal | سرقة=سرقات نهب سطو اختلاس=اختلاسات سلب
V rise unaccusative | ارتفع زاد~يزيد=زيادة صعد=صعود قفز=قفز,قفزة نما~ينمو=نمو ازداد تصاعد علا~يعلو=علو تضاعف تزايد نشط
V rise transitive | رفع=رفع ضاعف=مضاعفة
N rise | ارتفاع=ارتفاعات زيادة=زيادات صعود نمو تصاعد تصعيد مكاسب قفزة=قفزات تضاعف تزايد ازدياد
V rise intransitive | صعّد
V fall unaccusative | انخفض تراجع هبط=هبوط نزل=نزول تدنّى تقلّص انحسر قلّ انكمش تهاوى هوى=هوي نقص=نقص,نقصان تضاءل
V fall transitive | خفض=خفض خفّض قلّص قلّل
N fall | انخفاض=انخفاضات تراجع هبوط تدني تقلص خفض تخفيض=تخفيضات انحسار نقص انكماش
V stabilise unaccusative | استقرّ ثبت=ثبات
N stabilise | استقرار ثبات
V improve unaccusative | تحسّن تعافى=تعاف انتعش
V improve transitive | حسّن طوّر
N improve | تحسن تحسين=تحسينات انتعاش تعافي تطوير تطور=تطورات
V improve unaccusative | تطوّر
V worsen unaccusative | تفاقم تدهور ساء~يسوء=سوء اشتدّ تأزّم احتدم
V worsen transitive | فاقم=مفاقمة
N worsen | تفاقم تدهور تأزم احتدام
V succeed intransitive | نجح=نجاح تمكّن أفلح
N succeed | نجاح=نجاحات
V fail intransitive | فشل=فشل أخفق تعثّر
N fail | فشل إخفاق=إخفاقات تعثر
`;
