import { plainTable } from '../../text/plain-table';

/**
 * Porter's second English stemmer (Porter 2001, "The English (Porter2) stemming algorithm", snowballstem.org), compact.
 * It departs only in that the word is taken as folded, without apostrophes inside.
 */
const exceptions: Readonly<Record<string, string>> = plainTable<string>({
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
});
const settled = new Set(['inning', 'outing', 'canning', 'herring', 'earring', 'proceed', 'exceed', 'succeed']);

const step1 = ['ed', 'edly', 'ing', 'ingly'];
const step2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['entli', 'ent'],
  ['ization', 'ize'],
  ['izer', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['alli', 'al'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['ousli', 'ous'],
  ['iveness', 'ive'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['bli', 'ble'],
  ['fulli', 'ful'],
  ['lessli', 'less'],
];
const step3: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];
const step4 = 'ement ment able ible ance ence ate iti ant ent ism ous ive ize al er ic'.split(' ');

const vowel = /[aeiouy]/u;

/** Where the region after the first non-vowel that follows a vowel begins. */
function region(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) {
    if (!vowel.test(word[i] as string) && vowel.test(word[i - 1] as string)) return i + 1;
  }
  return word.length;
}

/** Ends in a short syllable. */
function shortEnd(word: string): boolean {
  return /^[aeiouy][^aeiouy]$/u.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/u.test(word);
}

/** The stem of a folded word. */
export function stem(form: string): string {
  if (form.length <= 2 || !/^[a-z']+$/u.test(form)) return form;
  const own = exceptions[form];
  if (own !== undefined) return own;
  let word = form.replace(/'s?'?$/u, '');
  // A y that is a consonant is written Y.
  word = word.replace(/^y/u, 'Y').replaceAll(/([aeiouy])y/gu, '$1Y');
  const special = /^(?:gener|commun|arsen)/u.exec(word);
  const r1 = special === null ? region(word, 0) : special[0].length;
  const r2 = region(word, r1);

  if (word.endsWith('sses')) word = word.slice(0, -2);
  else if (/ie[ds]$/u.test(word)) word = word.slice(0, word.length > 4 ? -2 : -1);
  else if (/[^us]s$/u.test(word) && /[aeiouy].+s$/u.test(word)) word = word.slice(0, -1);
  if (settled.has(word)) return word;

  if (/eed(?:ly)?$/u.test(word)) {
    const cut = word.lastIndexOf('eed');
    if (cut >= r1) word = word.slice(0, cut + 2);
  } else {
    const ending = step1.find((suffix) => word.endsWith(suffix));
    const rest = ending === undefined ? '' : word.slice(0, -ending.length);
    if (vowel.test(rest)) {
      word = rest;
      if (/(?:at|bl|iz)$/u.test(word)) word += 'e';
      else if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(word)) word = word.slice(0, -1);
      else if (r1 >= word.length && shortEnd(word)) word += 'e';
    }
  }
  if (/[^aeiouy][yY]$/u.test(word) && word.length > 2) word = `${word.slice(0, -1)}i`;

  word = replaced(word, step2, r1);
  if (word.endsWith('ogi') && word.at(-4) === 'l' && word.length - 3 >= r1) word = word.slice(0, -1);
  else if (/[cdeghkmnrt]li$/u.test(word) && word.length - 2 >= r1) word = word.slice(0, -2);
  word = replaced(word, step3, r1);
  if (word.endsWith('ative') && word.length - 5 >= r2) word = word.slice(0, -5);

  const ion = /[st]ion$/u.test(word) ? 'ion' : undefined;
  const suffix = ion ?? step4.find((ending) => word.endsWith(ending));
  if (suffix !== undefined && word.length - suffix.length >= r2) word = word.slice(0, -suffix.length);
  if (word.endsWith('e')) {
    const cut = word.length - 1;
    if (cut >= r2 || (cut >= r1 && !shortEnd(word.slice(0, -1)))) word = word.slice(0, -1);
  } else if (word.endsWith('ll') && word.length - 1 >= r2) word = word.slice(0, -1);
  return word.toLowerCase();
}

function replaced(word: string, table: readonly (readonly [string, string])[], r1: number): string {
  for (const [suffix, by] of table) {
    if (word.endsWith(suffix)) return word.length - suffix.length >= r1 ? word.slice(0, -suffix.length) + by : word;
  }
  return word;
}
