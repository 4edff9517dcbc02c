const LATIN_MARKS = /[\p{M}ʻʼ‘’'`´ʿʾ′″]/gu;
const LATIN_GAPS = /[-‐–_./\s]+/gu;
const ARABIC_MARKS = /[\u064b-\u0652\u0670\u0640]/gu;
const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ی: 'ي',
  ک: 'ك',
  ھ: 'ه',
  ہ: 'ه',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};
const FOLDED_LETTERS = /[أإآٱىةؤئیکھہıøłđßæðþə]/gu;
const ASCII = /^[ -~]*$/u;

/** Brings the spellings of one name together: case, accents, apostrophes, hyphens; hamza seats, ة/ه, ى/ي, vowel signs. */
export function foldName(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase().replace(LATIN_MARKS, '').replace(LATIN_GAPS, ' ').trim();
  return name
    .replace(ARABIC_MARKS, '')
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(FOLDED_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replace(LATIN_GAPS, ' ')
    .trim();
}
