import { type ArabicLexeme, lexeme, Trait } from '../arabic-lexeme';
import { fold } from '../fold';

const cache = new Map<string, ArabicLexeme>();

/** The lexeme of a number in digits of any script: "1,500", «١٢», "7.8", "21:50". Others ("93rd") are names. */
export function digitsLexeme(written: string): ArabicLexeme {
  let entry = cache.get(written);
  if (entry === undefined) {
    if (cache.size > 20_000) cache.clear();
    const form = fold(written)
      .replaceAll('٫', '.')
      .replaceAll('٬', ',')
      .replaceAll('،', ',')
      .replace(/[\u00a0\u2009\u202f]/gu, '');
    const value = digitsValue(form);
    entry = lexeme({
      form,
      pos: value === null ? 'name' : 'number',
      traits: Trait.Looked,
      quantity: value === null ? null : { low: value, best: value, high: value, approximate: false },
    });
    cache.set(written, entry);
  }
  return entry;
}

/** A comma parts thousands where three digits follow, else decimals. Null for what is no number. */
function digitsValue(form: string): number | null {
  if (/^\d+$/u.test(form)) return Number(form);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(form)) return Number(form.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(form)) return Number(form.replaceAll('.', ''));
  if (/^\d+[.,]\d+$/u.test(form)) return Number(form.replace(',', '.'));
  if (/^\d{1,2}:\d{2}(?::\d{2})?$/u.test(form)) return Number(form.slice(0, form.indexOf(':')));
  return null;
}
