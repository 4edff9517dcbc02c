/** Words of women's gender that no ending shows: states and towns, parts of the body politic, plurals of things. */
const unmarked: ReadonlySet<string> = new Set(
  (
    'إيران إسرائيل مصر تونس الجزائر باكستان أفغانستان الصين الهند اليابان قطر عمان البحرين الكويت اليونان إسبانيا ' +
    'فلسطين تشاد مالي النيجر السنغال الفلبين تايوان أوكرانيا حماس طالبان واشنطن موسكو طهران بغداد دمشق بيروت الرياض ' +
    'باريس لندن برلين كييف بكين صنعاء عدن حلب حمص إدلب درنة طرابلس بنغازي الخرطوم تل غزة رام نار حرب أرض طريق سوق ' +
    'شمس ريح روح نفس كتائب سرايا فصائل عناصر قوى جهات أسعار أسهم محادثات مفاوضات رياح مياه نيران مدارس مصانع منازل ' +
    'مبان مواقع صواريخ طائرات سفن قوارب جثث بنوك مصارف'
  ).split(' '),
);

/** Names of men that end like women's, and states that end so too. */
const masculine: ReadonlySet<string> = new Set(
  'أسامة حمزة طلحة معاوية عبيدة خليفة عطية جمعة حمادة قتيبة عكرمة حذيفة رضا زكريا بابا خليفه علاء بهاء ضياء'.split(' '),
);

/** States named without an ending of women's gender that are masculine. */
const masculineStates: ReadonlySet<string> = new Set(['iq', 'lb', 'jo', 'sd', 'ss', 'ma', 'ye', 'va']);

/** Whether what is named takes the verb in its feminine form, as far as its first word, or what it is known as, shows. */
export function isFeminine(text: string, id: string | null): boolean {
  const [first = ''] = text.trim().split(/\s+/u);
  const bare = first.replace(/^["«“]/u, '').replace(/^ال(?=[\p{L}]{2})/u, '');
  if (masculine.has(bare)) return false;
  if (/(?:ة|ات|.{2}يا)$/u.test(bare) || unmarked.has(bare) || unmarked.has(first)) return true;
  const state = /^(?:actor|place):([a-z]{2})$/u.exec(id ?? '')?.[1];
  if (state !== undefined) return !masculineStates.has(state);
  return id?.startsWith('place:') === true && text.split(/\s+/u).length === 1 && !first.startsWith('ال');
}

/** The third person singular of a verb in the past tense, given in the masculine, for a feminine subject. */
export function feminineVerb(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  const form = /[ىا]$/u.test(first) ? `${first.slice(0, -1)}ت` : `${first}ت`;
  return [form, ...rest].join(' ');
}
