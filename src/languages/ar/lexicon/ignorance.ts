// A body that takes complaints (بلاغات) and got none says more than that it knows nothing.
const told = ['معلومات', 'تقارير', 'أنباء', 'معلومة', 'أخبار'];
const having = ['لديه', 'لديها', 'لديهم', 'لدينا', 'لدي', 'عنده', 'عندها', 'عندنا'];
const getting = ['يتلق', 'تتلق', 'نتلق', 'يتلقوا', 'ترد', 'ترده', 'تردها', 'تردنا', 'تصل', 'تصله', 'تصلها', 'تصلنا'];
const owning = ['يملك', 'تملك', 'نملك', 'يملكون', 'يمتلك', 'تمتلك', 'نمتلك'];
const knowing = ['علم', 'دراية', 'اطلاع'];

/** Every way to put one word of each list after the other, the middle one («أي») or none. */
const with_ = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.flatMap((tail) => [`${head}_${tail}`, `${head}_أي_${tail}`]));

// What is told by nobody in particular.
const hearsay = ['تقارير', 'أنباء', 'شائعات', 'إشاعات', 'مزاعم', 'ادعاءات'].flatMap((word) => [word, `ال${word}`]);

const phrases = [
  ...with_(
    ['ليس', 'ليست', 'لا_توجد'].flatMap((no) => having.map((whose) => `${no}_${whose}`)),
    told,
  ),
  ...told.flatMap((words) => having.map((whose) => `لا_${words}_${whose}`)),
  ...with_(
    getting.map((verb) => `لم_${verb}`),
    told,
  ),
  ...with_(
    owning.map((verb) => `لا_${verb}`),
    told,
  ),
  ...['ليس', 'ليست', 'ليسوا', 'لسنا', 'لست'].flatMap((no) => knowing.map((word) => `${no}_على_${word}`)),
  // Who has seen or knows of reports does not make their words his own.
  ...['اطلع', 'اطلعت', 'اطلعنا', 'اطلعوا'].flatMap((seen) =>
    [...told, 'ما_تتداوله', 'ما_يتداول', 'ما_تداولته', 'ما_نشر', 'ما_تردد'].map((words) => `${seen}_على_${words}`),
  ),
  ...['علم', 'دراية', 'اطلاع'].flatMap((word) =>
    hearsay.flatMap((words) => [`على_${word}_ب${words}`, `على_${word}_على_${words}`]),
  ),
  ...['سمع', 'سمعت', 'سمعنا', 'سمعوا', 'علم', 'علمت', 'علمنا', 'علموا'].flatMap((heard) =>
    hearsay.flatMap((words) => [`${heard}_ب${words}`, `${heard}_عن_${words}`]),
  ),
  ...[
    'سمع',
    'سمعت',
    'سمعنا',
    'سمعوا',
    'رأى',
    'رأت',
    'رأينا',
    'قرأ',
    'قرأت',
    'قرأنا',
    'يتابع',
    'تتابع',
    'نتابع',
  ].flatMap((heard) => hearsay.map((words) => `${heard}_${words}`)),
  ...['لنا', 'له', 'لها', 'لهم', 'لي'].map((whose) => `لا_علم_${whose}`),
];

/**
 * Who has no reports, no information or no knowledge of something, or knows only of reports of it, neither says nor denies that it happened: «ليس لدينا تقارير»,
 * «لا معلومات لديه», «لم ترد أنباء», «ليس على علم». Format: read-entries.ts.
 */
export const IGNORANCE = `W verb speech:cannot-confirm | ${phrases.join(' ')}`;
