import type { Attribution } from './attribution';
import type { Commitment } from './commitment';
import type { Evidence } from './evidence';
import type { Proposition } from './proposition';

/** One assertion by one source in one report: proposition + attribution + commitment + evidence. */
export interface Claim {
  /** Stable hash of report, span, event, arguments and chain. */
  readonly id: string;
  readonly report: string;
  readonly passage: string;
  /** Number of the sentence in the report, from 0, title first. */
  readonly sentence: number;
  readonly proposition: Proposition;
  readonly attribution: Attribution;
  readonly commitment: Commitment;
  /** The clause that makes the claim. */
  readonly evidence: Evidence;
  /** Told of an earlier or other event in passing ("last month …", pluperfect with another date or place). */
  readonly background: boolean;
  /** Key of the origin that the claim goes back to; equal keys are one independent source. */
  readonly origin: string;
  /** Claims of the same report, by their ids, that somebody else makes and that its telling sets this one against ("but the army said"). */
  readonly counters?: readonly string[];
}
