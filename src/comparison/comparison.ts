import type { Comparison, Relation } from '../model';
import type { ReasonId } from './wording/en';

/** Builds a {@link Comparison}. */
export function compared(
  relation: Relation,
  reason: ReasonId,
  slots: Readonly<Record<string, string | number>> = {},
): Comparison {
  return { relation, reason, slots };
}

/** Two values that no test applies to. */
export function incomparable(reason: ReasonId, slots: Readonly<Record<string, string | number>> = {}): Comparison {
  return compared('incomparable', reason, slots);
}

/** Same words once case, spaces, vowel signs and quotation marks are gone. */
export function sameName(a: string, b: string): boolean {
  return a === b || nameForm(a) === nameForm(b);
}

/** A name as a key for equality within one language. */
export function nameForm(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\p{P}\p{S}\u0640]+/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/\s+/gu, ' ')
    .trim();
}
