/** Parts of foreign words that are written in more than one way; the folded first is the gazetteer's usual one. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ديمقراط', 'ديموقراط'],
  ['نترات', 'نيترات'],
  ['انجليز', 'انكليز'],
  ['انجلترا', 'انكلترا'],
  ['غرام', 'جرام'],
  ['فيدرال', 'فدرال'],
  ['بيونغ', 'بيونج'],
  ['واشنطن', 'واشنطون'],
  ['كونغو', 'كونجو'],
  ['ميليشي', 'مليشي'],
  ['تلفزيون', 'تليفزيون'],
  ['تيليغرام', 'تليغرام'],
];

/** Any of the parts. */
const any = new RegExp(PAIRS.flat().join('|'), 'u');

/** The other spellings of a folded name, none for most. */
export function spellingVariants(form: string): readonly string[] {
  if (!any.test(form)) return [];
  const variants: string[] = [];
  for (const [one, other] of PAIRS) {
    if (form.includes(other)) variants.push(form.replace(other, one));
    else if (form.includes(one)) variants.push(form.replace(one, other));
  }
  return variants;
}
