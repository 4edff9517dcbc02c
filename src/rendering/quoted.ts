import { scriptLanguage } from './script-language';

/** Words of a report between the quotation marks of their script. */
export function quoted(text: string): string {
  return scriptLanguage(text) === 'ar' ? `«${text}»` : `“${text}”`;
}
