/** Vowel signs, tatweel and zero-width marks: they change how a word looks, not which word it is. */
const marks = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const letters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

/** Words of a line for comparing page furniture: lower case, no marks, one form of alef, ya and ta marbuta. */
export function foldLine(line: string): string {
  return (
    line
      .normalize('NFKC')
      .replace(marks, '')
      .toLowerCase()
      .replace(/[أإآٱىةؤئ]/gu, (letter) => letters[letter] ?? letter)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
