import type { Position } from '../model';
import { plainTable } from '../text/plain-table';

/** How a denial of a value is put, by language. */
const denials: Readonly<Record<string, (label: string) => string>> = plainTable<(label: string) => string>({
  en: (label) => `not ${label}`,
  ar: (label) => `نفي ${label}`,
});

/** Makes the words that a reason names a position by: its label, and for a denial that it denies. */
export function labelIn(language: string): (position: Pick<Position, 'label' | 'denies'>) => string {
  const denial = (Object.hasOwn(denials, language) ? denials[language] : undefined) ?? denials.en;
  return ({ label, denies }) => (denies && denial !== undefined ? denial(label) : label);
}
