/** Verbs that carry an event noun, and what befalls one: X carried out, suffered, took part in. Format: read-entries.ts. */
export const LIGHT_VERBS = `
V attack light | شنّ=شن
V happen light | نفّذ أجرى قام~يقوم=قيام وجّه=توجيه ارتكب مارس=ممارسة اتخذ عقد=عقد خاض~يخوض=خوض أبدى شارك_في أعدّ نظّم
V happen light | قدّم تقدّم أقدم=إقدام
V happen light transitive | دخل_في
V happen undergoer | تعرّض شهد واجه تلقّى تكبّد عانى=معاناة خضع=خضوع
V happen unaccusative | تمّ=تمام جرى~يجري=جري
# Behind «تعرّض», whose forms it shares.
V speech:say offer | عرض~يعرض
`;
