import { fold } from './fold';

/** Lemmas that link a subject to what it is, pronouns of separation among them: «السبب هو اعتداء». */
export const copulas: ReadonlySet<string> = new Set(
  ['كان', 'أصبح', 'بات', 'صار', 'ظل', 'بقي', 'ليس', 'هو', 'هي', 'هم', 'هما', 'هن', 'شكّل', 'مثّل'].map(fold),
);

/** Verbs by which one says what something is: «وصف القتلى بأنهم مقاتلون». */
export const calling: ReadonlySet<string> = new Set(['وصف', 'اعتبر', 'عد', 'صنف', 'نعت', 'سمى'].map(fold));

/** Nouns for whether words are true: «نفى صحة التقارير». */
export const verities: ReadonlySet<string> = new Set(['صحة', 'حقيقة', 'دقة', 'مصداقية'].map(fold));

/** Nouns that stand for what was told, beside those of speech: «نفى الأمر», «هذه الشائعات». */
export const shells: ReadonlySet<string> = new Set(
  ['أمر', 'موضوع', 'شائعة', 'إشاعة', 'فرضية', 'قصة', 'سيناريو', 'زعم', 'ادعاء', 'مقولة'].map(fold),
);

/** «…، ما أدى إلى», «وهو ما», «الأمر الذي»: what the clause before tells. */
export const clausalRelatives: ReadonlySet<string> = new Set(['ما', 'مما', 'هو ما', 'الأمر الذي'].map(fold));

/** «عدة هجمات», «سلسلة من الغارات», «هجمات متكررة»: what came again and again. */
export const repeating: ReadonlySet<string> = new Set(
  [
    'عدة',
    'عديد',
    'كثير',
    'متكرر',
    'متزايد',
    'متواصل',
    'متتال',
    'متصاعد',
    'متفرق',
    'مستمر',
    'يومي',
    'سلسلة',
    'موجة',
    'مئات',
    'عشرات',
    'معظم',
    'مختلف',
  ].map(fold),
);

/** «عدد من المحتجين», «كمية من المخدرات»: nouns that say how many or how much of what stands behind them, and not of what sort. */
export const vague: ReadonlySet<string> = new Set(
  ['عدد', 'عديد', 'كثير', 'مجموعة', 'كمية', 'مزيد', 'جملة', 'قدر', 'غالبية', 'أغلبية', 'بعض', 'كل'].map(fold),
);

/** None: Arabic owns by suffix. */
export const possessives: ReadonlySet<string> = new Set();

/** Pronouns by which speakers name themselves. */
export const firstPerson: ReadonlySet<string> = new Set(['نا', 'ي', 'ني', 'انا', 'نحن']);

/** Verbs carry who is meant; a pronoun of its own mostly links a subject to what it is. */
export const anaphors: ReadonlyMap<string, 'person' | 'body' | 'several'> = new Map();

/** «المزارعون لا الطلاب», «لم يقتل 12 بل 15»: negations that set one thing beside another. */
export const contrasting: ReadonlySet<string> = new Set(['لا', 'ليس', 'لم'].map(fold));

/** Nouns that only say how something is done. */
export const manners: ReadonlySet<string> = new Set(
  ['شكل', 'صورة', 'طريقة', 'نحو', 'إطار', 'سياق', 'ضغط', 'ضغوط', 'ذريعة'].map(fold),
);

/** Conjunctions behind which what is denied goes on. */
export const alternatives: ReadonlySet<string> = new Set(['أو', 'ولا'].map(fold));

/** «فعل ذلك»: verbs that stand for any deed. */
export const proVerbs: ReadonlySet<string> = new Set(['فعل'].map(fold));

/** Nouns that name what an event came of where they are of one: «مصدر العطل». */
export const springs: ReadonlySet<string> = new Set(['مصدر', 'منشأ', 'أصل'].map(fold));

/** «شهدت المدينة»: verbs by which a place has something happen in it. */
export const witnesses: ReadonlySet<string> = new Set(['شهد'].map(fold));

/** What is lost when a vessel cannot be reached any more. */
export const contacts: ReadonlySet<string> = new Set(['اتصال', 'تواصل'].map(fold));

/** Nouns behind a number that say by how much one figure exceeds another. */
export const multiples: ReadonlySet<string> = new Set(['ضعف', 'أضعاف', 'ضعفا', 'ضعفي', 'ضعفين'].map(fold));

/** What players and teams are credited with in a game. It is no figure of what happened. */
export const scores: ReadonlySet<string> = new Set(['نقطة'].map(fold));
