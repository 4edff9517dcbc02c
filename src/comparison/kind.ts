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
  /** What the kind makes of what a report sets against each other; by default only values that exclude each other count. */
  readonly countered?: Countered;
  /** How the question is put, with `{{about}}` for what it is about. */
  readonly wording: Readonly<Record<WordingLanguage, string>>;
}

/** How answers of a kind stand that a report sets against each other ("…, but the union said …"). */
export interface Countered {
  /**
   * How plainly two answers that are no conflict by themselves are at odds, by how much their claims have in common: 0 for not at
   * all, below 2 side by side without a conflict, up to 10 for a conflict by itself.
   */
  plainness(a: Draft, b: Draft, tie: number, scene: Scene): number;
  /** Whether two answers are to one question whatever they say of it, so that beside them nothing else is set against each other. */
  sameQuestion?(a: Draft, b: Draft): boolean;
  /** Whether two answers are at odds only where they name something in common: whom a pronoun stands for then ties them to nothing. */
  readonly ofNamed?: true;
  /** Whether its answers say why it happened or who did it, so that of two told right behind one another the second stands against the first. */
  readonly explains?: true;
  /** Told where no kind asks for what the two say: each answer then holds all that its speaker says in one breath. */
  readonly accounts?: true;
}

type Claim = Draft['claim'];
