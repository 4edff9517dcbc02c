import type { SignalName } from './signals';

/** What each signal adds to the log-odds that two segments tell of one incident, at its full strength. */
export type Weights = Readonly<Record<SignalName, number>> & { readonly bias: number };

/** Two segments in one language, words and all. */
export const sameLanguage: Weights = {
  bias: -8.9,
  words: 3,
  leadWords: 4,
  names: 7.5,
  leadNames: 0.5,
  place: 0.8,
  time: 1,
  published: 1,
  events: 0.3,
  things: 0.2,
  actors: 0,
  figures: 1.1,
  quotes: 1,
};

/** Two segments whose words cannot meet: two languages, or a paragraph that has too few. */
export const acrossLanguages: Weights = {
  bias: -2.3,
  words: 0,
  leadWords: 0,
  names: 1.5,
  leadNames: 1.3,
  place: 2.2,
  time: 1.1,
  published: 2.8,
  events: 0.4,
  things: 0.7,
  actors: 0.6,
  figures: 0.5,
  quotes: 0,
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
  /** Smallest component in which rarity means anything, and how fast it comes to count in full. */
  least: 3,
  full: 6,
} as const;
