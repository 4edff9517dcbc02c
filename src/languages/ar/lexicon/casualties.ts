/** Nouns that say what befell those counted. Format: read-entries.ts. */
export const CASUALTIES = `
N casualty:killed human | قتيل=قتلى شهيد=شهداء ميت=موتى,أموات متوفى=متوفين,متوفون جثة=جثث جثمان=جثامين صريع=صرعى غريق=غرقى
N casualty:killed | وفاة=وفيات حالة_وفاة=حالات_وفاة
A casualty:abducted | في_أيدي_الخاطفين بأيدي_الخاطفين في_قبضة_الخاطفين لدى_الخاطفين
A casualty:detained | قيد_الاحتجاز قيد_الاعتقال رهن_الاعتقال رهن_الاحتجاز قيد_التوقيف رهن_التوقيف
A casualty:missing | في_عداد_المفقودين
N casualty:wounded human | جريح=جرحى مصاب=مصابين,مصابون
N casualty:casualties human | ضحية=ضحايا
N casualty:casualties | خسائر_بشرية خسائر_في_الأرواح خسارة_بشرية ضحايا_بشرية
N casualty:missing human | مفقود=مفقودين,مفقودون
N casualty:unharmed human | ناج=ناجين,ناجون
N casualty:rescued human | عالق=عالقين,عالقون
N casualty:detained human | معتقل=معتقلين,معتقلون أسير=أسرى موقوف=موقوفين,موقوفون سجين=سجناء مسجون=مسجونين,مسجونون محتجز=محتجزين,محتجزون
N casualty:abducted human | رهينة=رهائن مختطف=مختطفين,مختطفون مخطوف=مخطوفين,مخطوفون
N casualty:attended human | مشارك=مشاركين,مشاركون متفرج=متفرجين,متفرجون حاضرون=حاضرين,حاضرون
N casualty:displaced human | نازح=نازحين,نازحون لاجئ=لاجئين,لاجئون مشرد=مشردين,مشردون مهجر=مهجرين,مهجرون
N casualty:infected human | حالة_إصابة مصاب_بفيروس
N casualty:dismissed human | مسرحين=مسرحين,مسرحون
`;
