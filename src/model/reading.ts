import type { Claim } from './claim';
import type { MomentValue } from './moment';
import type { Passage } from './passage';

/** A gazetteer concept or unknown name in a passage. */
export interface Mention {
  /** Concept id, or null for a name that no table knows. */
  readonly id: string | null;
  readonly name: string;
  /** Consonant key for unknown names, else ''. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
}

/** A word by its sound: a name, or a word that no table knows and that may be one. */
export interface SpeltWord {
  /** Consonant key, the same for a name in any script. */
  readonly key: string;
  /** `known`: part of a name that the gazetteer knows; `name`: of one that it does not; `word`: in no table at all. */
  readonly as: 'known' | 'name' | 'word';
  readonly sentence: number;
}

/** A moment, and the sentence that tells it. */
export interface ToldMoment extends MomentValue {
  readonly sentence: number;
}

/** What extraction hands on of one passage: plain data, so that a queue can carry it. */
export interface PassageReading {
  readonly passage: Passage;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** Stems of content words in order of appearance, language-marked: `ar:صاروخ`. */
  readonly terms: readonly string[];
  readonly spelt: readonly SpeltWord[];
  readonly moments: readonly ToldMoment[];
  /** Quoted words (folded) longer than 30 units, for shared-quote detection. */
  readonly quotes: readonly string[];
}
