import type { SignalName } from './signals';

/** What a signal adds to the log-odds that two segments tell of one incident, at its full strength for and against. */
export interface Weight {
  readonly for: number;
  readonly against: number;
}

export interface Weights {
  /** Log-odds of a pair of candidates before any signal is heard, where both reports are dated, one of them, and none. */
  readonly dated: number;
  readonly mixed: number;
  readonly undated: number;
  readonly signals: Readonly<Record<SignalName, Weight>>;
}

const none: Weight = { for: 0, against: 0 };
const alike = (weight: number): Weight => ({ for: weight, against: weight });

/**
 * Two segments in one language, words and all. Fitted by logistic regression on pairs of the development data, rounded.
 */
export const sameLanguage: Weights = {
  dated: -6.6,
  mixed: -9.8,
  undated: -8.3,
  signals: {
    words: alike(2.4),
    leadWords: alike(4.2),
    names: alike(7.1),
    leadNames: alike(0.4),
    place: alike(0.6),
    time: { for: 2.6, against: 0.8 },
    published: { for: 1.5, against: 3 },
    events: none,
    things: none,
    actors: none,
    figures: alike(1.3),
    quotes: alike(1),
  },
};

/** Two segments whose words cannot meet: two languages, or a paragraph that has too few. */
export const acrossLanguages: Weights = {
  dated: -2.3,
  mixed: -3.3,
  undated: -3.3,
  signals: {
    words: none,
    leadWords: none,
    names: alike(1.4),
    leadNames: alike(1.5),
    place: { for: 1.7, against: 1.9 },
    time: { for: 1.4, against: 0.8 },
    published: { for: 1.7, against: 3.5 },
    events: alike(0.4),
    things: alike(0.8),
    actors: alike(0.7),
    figures: alike(0.5),
    quotes: none,
  },
};

/**
 * What the words and names that set members of one component apart add: a component is a family of candidates, often
 * incidents of one kind in one region, and what all of them say tells none of them from another.
 */
export const apart = {
  /** Per unit of the square root of the cosine. */
  weight: 7,
  /** The square root of the cosine that says nothing either way. */
  neutral: 0.26,
  /** Most that it speaks for a pair: it is there to tell apart. */
  most: 9,
  /** Smallest component in which rarity means anything, and how fast it comes to count in full. */
  least: 3,
  full: 6,
} as const;
