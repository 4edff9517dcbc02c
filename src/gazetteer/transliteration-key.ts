import { foldName } from './fold-name';

const ARTICLE = /(^| )(?:al|el|ar|er|as|es|ash|esh|at|et|ad|ed|an|az|ez|ath|adh|il|ul|ud|us|ur) (?=\p{L}{2})/gu;
const RULES: readonly (readonly [RegExp, string])[] = [
  [/dj|dzh|zh|j/gu, 'j'],
  [/sch|sh/gu, 'x'],
  [/tch|ch/gu, 'c'],
  [/kh|gh|q|g|k(?!h)/gu, 'k'],
  [/th|dh|d/gu, 't'],
  [/ph|v|w(?=[aeiou])/gu, 'f'],
  [/z/gu, 's'],
  [/y|i|e|ie|ei|ay|ai/gu, 'i'],
  [/ou|oo|u|o|w/gu, 'u'],
  [/a|ä/gu, 'a'],
  [/h(?![aiu])/gu, ''],
  [/([a-z])\1+/gu, '$1'],
  [/iu/gu, 'u'],
  [/([^ ])[ai]+(?= |$)/gu, '$1'],
];

/**
 * What is left of a Latin-letter name when the choices of transliterators are taken out: Dobropillia and Dobropolye
 * stay apart, but Idleb/Idlib, Daraa/Dar'a, Al-Raqqa/Ar Raqqah, Kobani/Kobane, Nusayriyah/Nusairiya meet. A key may
 * serve to propose a place, never to assert that two names are one.
 */
export function transliterationKey(name: string): string {
  let key = foldName(name).replace(ARTICLE, '$1');
  for (const [pattern, letter] of RULES) key = key.replace(pattern, letter);
  return key.replace(/ /gu, '');
}
