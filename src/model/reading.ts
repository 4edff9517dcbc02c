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

/** What extraction hands on of one passage: plain data, so that a queue can carry it. */
export interface PassageReading {
  readonly passage: Passage;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  /** Stems of content words in order of appearance, language-marked: `ar:صاروخ`. */
  readonly terms: readonly string[];
  readonly moments: readonly MomentValue[];
  /** Quoted words (folded) longer than 30 units, for shared-quote detection. */
  readonly quotes: readonly string[];
}
