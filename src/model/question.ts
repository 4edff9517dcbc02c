import type { Claim } from './claim';
import type { Commitment } from './commitment';
import type { EventClass } from './event-class';
import type { Evidence } from './evidence';
import type { Comparison } from './relation';
import type { Value } from './value';

/** The kinds of question that the library asks itself. */
export const questionKinds = [
  'occurrence',
  'agent',
  'cause',
  'means',
  'target',
  'place',
  'origin',
  'time',
  'count',
  'outcome',
  'identity',
] as const;

/** A built-in kind of question. */
export type QuestionKind = (typeof questionKinds)[number];

/** One claim as it answers one question: the value it gives, and the words that give it. */
export interface Answer {
  readonly claim: Claim;
  readonly value: Value;
  readonly evidence: Evidence;
  readonly commitment: Commitment;
  /** It goes on from another answer of the same teller ("then he moved to Latakia") and gives none itself. */
  readonly sequel?: true;
}

/** Words for a position in one language: the value as its claims name it, or where no noun does the shortest quote that states it. */
export interface PositionLabel {
  readonly text: string;
  /** Language of the words; null where none is known. */
  readonly language: string | null;
  /** `concept`: no claim in the language names it, the gazetteer does. */
  readonly as: 'name' | 'quote' | 'concept';
}

/** What a question asks of, for its title: classes of event, and what they befell or who did them. */
export interface QuestionTopic {
  /** Told by most of its claims first; two at most. */
  readonly events: readonly EventClass[];
  readonly object: TopicObject | null;
}

/** What most claims of a question speak of, by name. */
export interface TopicObject {
  /** `doer` of a movement, a vote, a deal; `undergoer` of what is done to something. */
  readonly role: 'doer' | 'undergoer';
  readonly id: string | null;
  /** A noun such as "truck" takes an article, a name or words as printed do not. */
  readonly names: readonly { readonly language: string; readonly text: string; readonly noun: boolean }[];
}

/** The answers that give a question the same value, with the independent origins behind them. */
export interface Position {
  readonly id: string;
  /** Short words for the value, in the language of its first answer. */
  readonly label: string;
  /** The same in each language of its answers, the first answer's first, then as the gazetteer names it in others. */
  readonly labels: readonly [PositionLabel, ...PositionLabel[]];
  readonly value: Value;
  /** `not this value` when the position denies it. */
  readonly denies: boolean;
  /** True when no answer asserts it: unknown, under investigation. */
  readonly open: boolean;
  readonly answers: readonly [Answer, ...Answer[]];
  readonly origins: readonly string[];
}

export interface PairRelation extends Comparison {
  /** Indexes into the positions of the question. */
  readonly a: number;
  readonly b: number;
}

/** One thing that claims answer about an incident. Every pair of positions has its relation. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind | (string & {});
  /** How a kind of the user's own is asked, by language, with `{{about}}` for its topic; built-in kinds have no such words. */
  readonly asks?: Readonly<Record<string, string>>;
  /** What is asked, as stable key: `count:killed:person:total`, `agent:strike:thing:vehicle`. */
  readonly about: string;
  readonly topic: QuestionTopic;
  readonly relation: 'conflict' | 'refine' | 'agree' | 'single';
  readonly positions: readonly [Position, ...Position[]];
  readonly matrix: readonly PairRelation[];
}
