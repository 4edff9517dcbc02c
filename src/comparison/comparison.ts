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

/** Names whose forms are remembered, and how long they may be: the same few are compared over and over. */
const remembered = { names: 20_000, length: 48 } as const;
const forms = new Map<string, string>();

/** A name as a key for equality within one language. */
export function nameForm(name: string): string {
  if (name.length > remembered.length) return formOf(name);
  let form = forms.get(name);
  if (form === undefined) {
    form = formOf(name);
    if (forms.size >= remembered.names) forms.clear();
    forms.set(name, form);
  }
  return form;
}

function formOf(name: string): string {
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
