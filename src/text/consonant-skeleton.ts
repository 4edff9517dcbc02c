/**
 * The agreed letters of a name's consonant skeleton, one per sound class, so that a Latin and an Arabic spelling meet.
 * What the two scripts (or Cairo, Baghdad and Algiers) write differently falls together: emphatic and plain consonants,
 * p and b, v and f, q and k, j and g and gh. Vowels, w, y, h (also ح), hamza and ʿayn are left out by the packs, and so
 * is the article al-.
 */
const letters = {
  b: 'b', // b ب, p پ
  t: 't', // t ت ط, also final ة where it is spoken
  th: 't', // ث
  j: 'g', // j ج, soft g
  kh: 'x', // خ
  d: 'd', // d د ض
  dh: 'd', // ذ
  r: 'r',
  z: 'z', // z ز ظ
  s: 's', // s س ص, soft c
  sh: 'S', // sh ش
  ch: 'S', // ch, چ, تش
  gh: 'g', // غ
  g: 'g', // hard g, گ
  f: 'f', // f ف, ph
  v: 'f', // v ڤ
  q: 'k', // ق
  k: 'k', // k ك, hard c; x is k and s
  l: 'l',
  m: 'm',
  n: 'n',
} as const;

/** One consonant of a romanised name. */
export type Consonant = keyof typeof letters;

/**
 * The skeleton of a name from its romanised consonants in order. Repeated letters count once, with or without a vowel
 * between them, since Arabic does not write doubling.
 *
 * @example
 * consonantSkeleton(['z', 'm', 'm', 'r']); // => 'zmr'
 */
export function consonantSkeleton(consonants: Iterable<Consonant>): string {
  let skeleton = '';
  let last = '';
  for (const consonant of consonants) {
    const letter = letters[consonant];
    if (letter !== last) skeleton += letter;
    last = letter;
  }
  return skeleton;
}
