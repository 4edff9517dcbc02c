import type { Comparison, QuestionKind, ValueKind } from '../model';
import type { Draft } from './draft';
import type { Scene } from './scene';

/** Languages that default wording comes in; a pack of the user's may bring more. */
export type WordingLanguage = 'en' | 'ar';

/** Answers that give one value, as comparison sees them. */
export type Stance = readonly [Draft, ...Draft[]];

/** What a kind of question declares of itself, so that shared code branches on none. */
export interface Kind {
  readonly kind: QuestionKind | (string & {});
  /** Types of value that answer it. */
  readonly values: readonly ValueKind[];
  /** What one claim answers; each draft carries its topic. */
  answers(claim: Claim, scene: Scene): readonly Draft[];
  /** How two stances stand to each other, denial and commitment included. */
  compare(a: Stance, b: Stance, scene: Scene): Comparison;
  /** Whether stances that refine each other and exclude the same others are one position ("US", "a US warplane"). */
  readonly camps: boolean;
  /** Of stances whose values cannot be compared: whether one, where it excludes nobody, may be a barer word for the other. */
  goesWith?(a: Stance, b: Stance, scene: Scene): boolean;
  /** Of stances that refine each other in a dispute: whether the second gives the first one's answer in other words ("25", "at least 25"). */
  isOneAnswer?(a: Stance, b: Stance, scene: Scene): boolean;
  /** Of the answers on one side of a conflict, those that the other side excludes; the rest is of something else. */
  disputed?(stance: Stance, opponents: readonly Draft[], scene: Scene): readonly Draft[];
  /** A topic of this kind that is a view of another kind's question, to be shown there when the two exclude each other. */
  readonly joins?: {
    readonly kind: string;
    /** The topic over there, or null. */
    topic(own: string): string | null;
    /** Those of the answers that belong there; the rest stays where it is. */
    select(own: readonly Draft[], other: readonly Draft[], scene: Scene): readonly Draft[];
  };
  /** How the question is put, with `{{about}}` for what it is about. */
  readonly wording: Readonly<Record<WordingLanguage, string>>;
}

type Claim = Draft['claim'];
