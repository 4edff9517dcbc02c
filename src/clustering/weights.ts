import type { SignalName } from './signals';

/**
 * Weights are fitted by logistic regression on pairs of the development data, then rounded; those of place and date are
 * raised where data of one language or without neighbours says little of them.
 */

/** What a signal adds to the log-odds that two segments tell of one incident, at its full strength for and against. */
export interface Weight {
  readonly for: number;
  readonly against: number;
}

export interface Weights {
  /** Log-odds of a pair of candidates before any signal is heard. */
  readonly prior: number;
  readonly signals: Readonly<Record<SignalName, Weight>>;
}

const none: Weight = { for: 0, against: 0 };
const alike = (weight: number): Weight => ({ for: weight, against: weight });

/** Two segments in one language, words and all, of reports whose dates are known. */
export const datedPair: Weights = {
  prior: -5.4,
  signals: {
    words: alike(1.2),
    leadWords: alike(1.4),
    names: alike(2.1),
    leadNames: alike(2.4),
    place: { for: 1.4, against: 2 },
    time: { for: 0.9, against: 1.2 },
    published: { for: 0.9, against: 1.5 },
    events: none,
    kind: alike(0.5),
    things: alike(0.5),
    actors: alike(0.3),
    figures: alike(0.9),
    quotes: alike(1),
    sound: alike(2),
    recall: alike(2),
    rerun: alike(2.5),
    nation: { for: 1.2, against: 1.8 },
  },
};

/** Two segments in one language of reports without dates: words and names decide. */
export const undatedPair: Weights = {
  prior: -8.3,
  signals: {
    words: alike(2.4),
    leadWords: alike(4.2),
    names: alike(7.1),
    leadNames: alike(0.4),
    place: alike(0.6),
    time: { for: 2.6, against: 0.8 },
    published: none,
    events: none,
    kind: none,
    things: none,
    actors: none,
    figures: alike(1.3),
    quotes: alike(1),
    sound: none,
    recall: none,
    rerun: none,
    nation: none,
  },
};

/** The same where one report is dated: that the other is not speaks a little against it. */
export const mixedPair: Weights = {
  prior: -9.8,
  signals: {
    ...undatedPair.signals,
  },
};

/** Two segments in two languages, whose words cannot meet. */
export const acrossLanguages: Weights = {
  prior: -3.3,
  signals: {
    words: none,
    leadWords: none,
    names: alike(1.2),
    leadNames: alike(1.9),
    place: { for: 1.2, against: 1.8 },
    time: { for: 0.6, against: 1.2 },
    published: { for: 0.4, against: 1.8 },
    events: alike(0.2),
    kind: alike(0.5),
    things: alike(1.7),
    actors: alike(0.2),
    figures: alike(1.1),
    quotes: none,
    sound: alike(3),
    recall: alike(1.6),
    rerun: alike(2),
    nation: { for: 1.5, against: 2.5 },
  },
};

/** A paragraph told in passing has too few words to be judged by them. */
export const inPassing: Weights = {
  prior: -2.3,
  signals: {
    words: none,
    leadWords: none,
    names: alike(1.8),
    leadNames: alike(1.5),
    place: { for: 1.9, against: 5 },
    time: { for: 1.2, against: 0.8 },
    published: { for: 1.5, against: 3.4 },
    events: alike(0.4),
    kind: alike(2),
    things: alike(0.8),
    actors: alike(0.7),
    figures: alike(0.5),
    quotes: none,
    sound: none,
    recall: none,
    rerun: none,
    nation: none,
  },
};

/**
 * What the words and names that set members of one component apart add: a component is a family of candidates, often
 * incidents of one kind in one region, and what all of them say tells none of them from another.
 */
export const apart = {
  /** Per unit of the square root of the cosine, above the neutral point and below it. */
  weight: 7,
  against: 7,
  /** The square root of the cosine that says nothing either way. */
  neutral: 0.26,
  /** Most that it speaks for a pair: it is there to tell apart. */
  most: 9,
  /** Smallest component in which rarity means anything, and how fast it comes to count in full. */
  least: 3,
  full: 6,
} as const;
