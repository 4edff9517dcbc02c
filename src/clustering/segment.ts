import type { Claim, Mention, Passage, SpeltWord, ToldMoment } from '../model';

/** What clustering puts into incidents: a story of a report, or a paragraph in it that tells of something else. */
export interface Segment {
  /** `<report>#<story>`, with `@<start>` for an aside; stable under the order of input. */
  readonly id: string;
  readonly report: string;
  /** The story as a whole, or a paragraph of it about another incident. */
  readonly kind: 'story' | 'aside';
  /** The story that an aside stands in, else its own id. */
  readonly story: string;
  readonly language: string | null;
  /** Milliseconds, or null where the report's date is unknown. */
  readonly published: number | null;
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** In order of appearance; an aside has none of its own. */
  readonly terms: readonly string[];
  readonly spelt: readonly SpeltWord[];
  readonly moments: readonly ToldMoment[];
  readonly quotes: readonly string[];
  /** Whether somebody other than the outlet speaks in it. */
  readonly sourced: boolean;
}
