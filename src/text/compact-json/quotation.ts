/** Texts that a value quotes from, by the name of the part that they are. */
export type Texts = Readonly<Record<string, string>>;

/** An object that says where in a text the words of its `quote` stand. */
export interface Quotation extends Record<string, unknown> {
  part: string;
  start: number;
  end: number;
  quote: string;
}

/** Whether the words of a quotation stand where it says. */
export function isQuotedFrom(quotation: Quotation, texts: Texts): boolean {
  return Object.hasOwn(texts, quotation.part) && quotation.quote === quotedFrom(quotation, texts);
}

/** The words that stand where a quotation says. */
export function quotedFrom({ part, start, end }: Quotation, texts: Texts): string {
  return texts[part]?.slice(start, end) ?? '';
}
