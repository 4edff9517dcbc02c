import { scriptLanguage } from './script-language';

/** Words of a report between the quotation marks of their script; a pronoun cut off the word it is written onto is left out. */
export function quoted(text: string): string {
  const whole = text.replace(/^(?:ه|ها|هم|هما|هن|ك|ي|نا) (?=\S)/u, '');
  return scriptLanguage(whole) === 'ar' ? `«${whole}»` : `“${whole}”`;
}
