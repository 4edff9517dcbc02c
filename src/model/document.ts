import type { Attribution } from './attribution';
import type { Commitment } from './commitment';
import type { Evidence } from './evidence';
import type { Membership } from './incident';
import type { MomentValue } from './moment';
import type { Problem } from './problem';
import type { PositionLabel, QuestionKind, QuestionTopic } from './question';
import type { Comparison } from './relation';
import type { Report } from './report';
import type { Value } from './value';
import type { Disagreement, Verdict } from './verdict';

/** What `crossReference` returns: JSON through and through. */
export interface ComparisonDocument {
  readonly version: 1;
  readonly reports: readonly Report[];
  readonly incidents: readonly IncidentEntry[];
  readonly origins: readonly OriginEntry[];
  readonly problems: readonly Problem[];
}

/** One event at one time and place: the reports that tell of it, the questions that they answer, and what the rules decided. */
export interface IncidentEntry {
  readonly id: string;
  /** Words for a heading, from the report that tells it first. */
  readonly label: string;
  /** Reports that tell of it as news. */
  readonly reports: readonly string[];
  /** Reports that mention it in passing. */
  readonly mentionedBy: readonly string[];
  readonly when: MomentValue | null;
  readonly places: readonly string[];
  readonly events: readonly string[];
  readonly memberships: readonly Membership[];
  /** Conflicts first, then refinements, agreements, single answers; within them by number of origins. */
  readonly questions: readonly QuestionEntry[];
  readonly dependencies: readonly Dependency[];
  /** All that rules decided, by question and then in the order of the rules: the first on a question takes precedence. */
  readonly verdicts: readonly Verdict[];
  /** Questions that rules decided differently. */
  readonly disagreements: readonly Disagreement[];
}

/** One thing that claims answer about an incident, with the answers and how each two of them stand to each other. */
export interface QuestionEntry {
  readonly id: string;
  readonly kind: QuestionKind | (string & {});
  readonly about: string;
  /** What its title names; documents of version 0.1 lack it. */
  readonly topic?: QuestionTopic;
  /** How a kind of the user's own is asked, by language, with `{{about}}` for its topic; built-in kinds have no such words. */
  readonly asks?: Readonly<Record<string, string>>;
  readonly relation: 'conflict' | 'refine' | 'agree' | 'single';
  readonly positions: readonly PositionEntry[];
  readonly matrix: readonly (Comparison & {
    readonly a: number;
    readonly b: number;
    readonly explanation: { readonly en: string; readonly ar: string };
  })[];
}

/** The claims that give a question the same answer, with the independent origins behind them. */
export interface PositionEntry {
  readonly id: string;
  /** Short words for the value, in the language of its first answer. */
  readonly label: string;
  /** The same in each language of its claims; documents of version 0.1 lack it. */
  readonly labels?: readonly PositionLabel[];
  readonly value: Value;
  readonly denies: boolean;
  readonly open: boolean;
  readonly origins: readonly string[];
  readonly claims: readonly ClaimEntry[];
}

/** One claim as it answers one question: its words, who says it, and how sure of it he is. */
export interface ClaimEntry {
  readonly id: string;
  readonly value: Value;
  /** The words that state the value. */
  readonly evidence: Evidence;
  readonly attribution: Attribution;
  readonly commitment: Commitment;
  readonly origin: string;
  /** What the teller of another claim of the position says came next ("then he moved to Latakia"): part of his account, no answer by itself. */
  readonly sequel?: true;
}

/** An independent source that claims go back to; ten outlets quoting one agency are one origin. */
export interface OriginEntry {
  readonly id: string;
  readonly label: string;
  /** What the gazetteer calls it, in each language in which it does; left out of those that it does not know. */
  readonly names?: readonly { readonly language: string; readonly text: string }[];
  readonly reports: readonly string[];
  readonly outlets: readonly string[];
}

/** Who leans on whom, with the words that show it. */
export interface Dependency {
  readonly from: string;
  readonly on: string;
  readonly by: 'credit' | 'attribution' | 'shared-quote' | 'near-copy';
  readonly evidence: readonly Evidence[];
}
