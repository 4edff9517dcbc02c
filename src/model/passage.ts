import type { Span } from './evidence';

/** A run of paragraphs of a report that tells one story, or furniture that tells none (TDT "story"). */
export interface Passage extends Span {
  /** `<report>/<n>`, n counted from 0 in reading order. */
  readonly id: string;
  readonly report: string;
  readonly kind: 'story' | 'furniture';
  /** Which story of the page it belongs to: 0 is the first; furniture has null. */
  readonly story: number | null;
  /** Code of the language pack that reads it. */
  readonly language: string | null;
}
