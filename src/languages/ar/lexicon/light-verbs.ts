/** Verbs that carry an event noun, and what befalls one: X carried out, suffered, took part in. Format: read-entries.ts. */
export const LIGHT_VERBS = `
V attack light | شنّ=شن
V - light | نفّذ أجرى قام~يقوم=قيام وجّه=توجيه ارتكب مارس=ممارسة اتخذ عقد=عقد خاض~يخوض=خوض أبدى شارك_في أعدّ نظّم
V - undergoer | تعرّض شهد=شهود واجه=مواجهة تلقّى تكبّد عانى=معاناة خضع=خضوع
V - unaccusative | تمّ=تمام جرى~يجري=جري
`;
