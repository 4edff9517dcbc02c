import type { Phrase } from '../syntax/phrase';

/** What a sentence sets apart as the one that did something, or as what brought it about. */
export interface Cleft {
  readonly phrase: Phrase;
  /** First token of the words that set it apart. */
  readonly from: number;
  /** Its relative has no noun of its own ("what", «ما»). */
  readonly free: boolean;
  /** First token of the relative. */
  readonly at: number;
  /** The copula, where it stands in one clause with the relative; else below 0. */
  readonly copula: number;
  /** "It was not fog that": said of none of what the clause of the relative holds. */
  readonly negated: boolean;
  /** The relative stands first: «الذي فتح الأبواب هو الحارس». */
  readonly inverted?: true;
  /** "Was the man who", "was the gunman who": a noun between the two that tells nobody, or somebody, by what he is. */
  readonly bearer?: 'anybody' | 'somebody';
}
