import type { Evidence } from '../../model/evidence';
import type { Quote } from '../../model/extracted';
import type { Report } from '../../model/report';

type Part = 'title' | 'body';

/** Finds quotes in one report, letter for letter; only whole words, or such as a language pack parts from one. */
export class QuoteFinder {
  private readonly folded = new Map<Part, Folded>();

  /** @param cutsAt whether a word may be cut at a place of a part: where a pack splits a clitic off */
  constructor(
    private readonly report: Report,
    private readonly cutsAt: (part: Part, at: number) => boolean,
  ) {}

  /** Where the words stand; null where they do not, or not at the place named. Words of `within` come first. */
  find(wanted: Quote, within: Evidence | null): Evidence | null {
    const { quote, part, start } = typeof wanted === 'string' ? { quote: wanted } : wanted;
    if (quote === '') return null;
    if (start !== undefined) {
      const at = part ?? 'body';
      return this.report[at].startsWith(quote, start) && start >= 0 ? this.evidence(at, start, quote) : null;
    }
    if (within !== null && (part === undefined || part === within.part)) {
      const inside = this.first(within.part, quote, within.start, within.end);
      if (inside !== null) return inside;
    }
    for (const each of part === undefined ? (['title', 'body'] as const) : [part]) {
      const found = this.first(each, quote, 0, this.report[each].length);
      if (found !== null) return found;
    }
    return null;
  }

  /** Words of the report that differ from a quote in case, space or marks only, as the report has them. */
  nearest(quote: string): string | null {
    const wanted = fold(quote).text.trim();
    if (wanted === '') return null;
    for (const part of ['title', 'body'] as const) {
      const { text, places } = this.foldedPart(part);
      const at = text.indexOf(wanted);
      if (at >= 0) return this.report[part].slice(places[at], (places[at + wanted.length - 1] ?? 0) + 1);
    }
    return null;
  }

  private first(part: Part, quote: string, from: number, to: number): Evidence | null {
    const text = this.report[part];
    for (let at = text.indexOf(quote, from); at >= 0 && at + quote.length <= to; at = text.indexOf(quote, at + 1)) {
      if (this.isEdge(part, at) && this.isEdge(part, at + quote.length)) return this.evidence(part, at, quote);
    }
    return null;
  }

  private isEdge(part: Part, at: number): boolean {
    const text = this.report[part];
    return !(wordy.test(text.charAt(at - 1)) && wordy.test(text.charAt(at))) || this.cutsAt(part, at);
  }

  private evidence(part: Part, start: number, quote: string): Evidence {
    return { report: this.report.id, part, start, end: start + quote.length, quote };
  }

  private foldedPart(part: Part): Folded {
    let known = this.folded.get(part);
    if (known === undefined) {
      known = fold(this.report[part]);
      this.folded.set(part, known);
    }
    return known;
  }
}

const wordy = /^[\p{L}\p{N}\p{M}]$/u;

interface Folded {
  readonly text: string;
  /** Place of each unit of `text` in what was folded. */
  readonly places: readonly number[];
}

/** Lower case, one space for many, one mark for all quotation marks and dashes, no diacritics. */
function fold(given: string): Folded {
  let text = '';
  const places: number[] = [];
  for (let i = 0; i < given.length; i++) {
    const unit = given.charAt(i);
    const put = /\s/u.test(unit)
      ? ' '
      : /["'«»‹›‘-‟]/u.test(unit)
        ? "'"
        : /[\p{Pd}]/u.test(unit)
          ? '-'
          : /[\p{M}\p{Cf}\u0640]/u.test(unit)
            ? ''
            : unit.toLowerCase().charAt(0);
    if (put === '' || (put === ' ' && text.endsWith(' '))) continue;
    text += put;
    places.push(i);
  }
  return { text, places };
}
