import { fold } from '../fold';

/**
 * Verbs listed with an object that often stand without one: what they are about stands under a preposition, in a clause with «أن»,
 * or is an amount. One noun beside them is their subject, as it is not beside «ضبط» or «ألغى».
 */
const ABSOLUTE = `
أثّر ساهم أسهم شارك ساعد شدّد ركّز نصّ اعتمد عوّل عوّض سمح أذن رخّص دعا أوعز أمر طالب حثّ حرّض شجّع حفّز حرص أصرّ ألحّ أكّد وافق صادق اعترض
احتجّ ردّ علّق عقّب هدّد توعّد حذّر نبّه ضغط صوّت راهن ندّد رحّب أشاد شكّك طعن أشار لمّح نوّه عمل سعى لجأ حاول كاد واصل استمرّ بدأ شرع باشر
انتهى أوشك قاد أدّى أفضى دفع أسفر نتج تسبّب نجح فشل أخفق فاز خسر لعب تعادل تفوّق سجّل تقدّم تأخّر بلغ وصل قارب زاد نقص
كفى سرى لزم وجب جاز أمكن ينبغي عاد غاب حضر مرّ دخل خرج غادر سكن أقام عاش
سبّب أثبت كشف أوضح بيّن أفاد أبرز دلّ رأى علم عرف ظنّ شكا عانى لاحظ تابع راقب نظر بحث
حكم قضى أفتى اقترع رشح ترجم قرأ كتب غنّى عزف رقص أكل شرب درس تدرّب عاند قاوم ناضل قاتل حارب اشتبك هاجم غزا أغار رمى
احتفل شاهد زار صلّى خطب حاضر ناقش تشاور تفاوض اتّفق تعهّد وعد أقسم هنّأ عزّى اعتذر شكر طمع طمح خطّط نوى عزم قرّر أعدّ أحاط ناسب لاءم
أضرّ ضرّ مسّ آذى أذهل أغضب أسعد أقلق أحزن خيّب فسّر برّر استحقّ احتاج ضمن كفل وفى أوفى خالف ناقض عارض
`;

export const absoluteVerbs: ReadonlySet<string> = new Set(ABSOLUTE.trim().split(/\s+/u).map(fold));

/** Verbs that hold of whatever, and never without an object: one noun beside them is that, and their subject goes on from before. */
const HOLDING = `
شمل تضمّن ضمّ حوى مثّل شكّل كوّن جسّد أضفى اقتضى تطلّب استلزم ناهز تجاوز تخطّى فاق واجه شهد كبّد كلّف أثار أحدث أتاح وفّر يسّر أنتج ولّد
رافق صاحب واكب أعقب تلا سبق همّ عكس أظهر جاور حدّ غطّى ضاهى عنى نال لقي تلقّى تسلّم استلم تكبّد أحرز حقّق أدرك كسب
`;

export const holdingVerbs: ReadonlySet<string> = new Set(HOLDING.trim().split(/\s+/u).map(fold));

/** Verbs that nobody does, and that are said in the masculine: «تمكن» is of another. */
export const impersonalVerbs: ReadonlySet<string> = new Set(['أمكن'].map(fold));
