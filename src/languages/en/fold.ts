import { plainTable } from '../../text/plain-table';

const marks = /\p{M}+/gu;
// Letters that NFKD leaves whole.
const whole: Readonly<Record<string, string>> = plainTable<string>({
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '‘': "'",
  '‑': '-',
  '‐': '-',
});

/** Folds an English form for equality: lower case, no diacritics, plain apostrophes and hyphens. */
export function fold(form: string): string {
  let ascii = true;
  for (let i = 0; i < form.length; i++) {
    if (form.charCodeAt(i) > 127) {
      ascii = false;
      break;
    }
  }
  if (ascii) return form.toLowerCase();
  let out = '';
  for (const char of form.normalize('NFKD').replace(marks, '').toLowerCase()) out += whole[char] ?? char;
  return out;
}
