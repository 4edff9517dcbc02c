import { type Consonant, consonantSkeleton } from '../../text/consonant-skeleton';
import { fold } from './fold';

const digraphs: Readonly<Record<string, readonly Consonant[]>> = {
  kh: ['kh'],
  gh: ['gh'],
  sh: ['sh'],
  th: ['th'],
  dh: ['dh'],
  ch: ['ch'],
  ph: ['f'],
  ck: ['k'],
  dj: ['j'],
  zh: ['z'],
  tz: ['t', 's'],
};

const single: Readonly<Record<string, readonly Consonant[]>> = {
  b: ['b'],
  p: ['b'],
  t: ['t'],
  j: ['j'],
  d: ['d'],
  r: ['r'],
  z: ['z'],
  s: ['s'],
  g: ['g'],
  f: ['f'],
  v: ['v'],
  q: ['q'],
  k: ['k'],
  l: ['l'],
  m: ['m'],
  n: ['n'],
  x: ['k', 's'],
};

/** "Abdel Fattah", "Abdulrahman": the servant of, whose article is left out too; Abdullah is one name. */
const servant = /\babd[aeu]l[-\s]?(?!lah)(?=\p{L})/gu;

/** The Arabic article at the start of a name, or written onto a word in it. */
const article =
  /^(?:al|el|as|ash|ar|ad|an|at|az|ul)[-\s]+(?=\p{L})|(?<=[\s-])(?:al|el|as|ash|ar|ad|an|at|az|ul)-(?=\p{L})|(?<=\s)(?:al|el)\s(?=\p{L})/gu;

/**
 * Consonant skeleton of a name in Latin letters, without the Arabic article, vowels, w, y and h.
 *
 * @example
 * nameKey('Zummar'); // => 'zmr'
 */
export function nameKey(name: string): string {
  const form = fold(name).trim().replaceAll(servant, 'abd ').replaceAll(article, '');
  const consonants: Consonant[] = [];
  for (let i = 0; i < form.length; i++) {
    const pair = digraphs[form.slice(i, i + 2)];
    if (pair !== undefined) {
      consonants.push(...pair);
      i++;
      continue;
    }
    const letter = form[i] as string;
    if (letter === 'c') consonants.push('eiy'.includes(form[i + 1] ?? '-') ? 's' : 'k');
    else consonants.push(...(single[letter] ?? []));
  }
  return consonantSkeleton(consonants);
}
