import type { PhraseNode } from '../../text/phrase-trie';
import type { NumberWord } from './number-words';
import type { Reading } from './reading';
import type { TimeWord } from './time-words';

/** How a word is written. */
export const Shape = { Lower: 0, Capital: 1, Upper: 2 } as const;

/** A name's readings, and what its place in the text must allow. */
export interface NameReadings {
  readonly readings: readonly Reading[];
  /** Union of their tags. */
  readonly tags: number;
  /** A name only after a type noun or a locative preposition. */
  readonly ambiguous: boolean;
  /** A name only behind "the": "the Fed". */
  readonly article: boolean;
}

/** All that a surface form is by itself, computed once. */
export interface Word {
  readonly surface: string;
  /** Folded, and with the base of a contraction restored. */
  readonly form: string;
  readonly keys: readonly string[];
  /** {@link wordBit} of the first of `keys`. */
  readonly bit: number;
  readonly shape: number;
  /** A word whose last unit is a stop: "U.S.". */
  readonly dotted: boolean;
  /** {@link WordKind} */
  readonly kind: number;
  /** As a common word. */
  readonly readings: readonly Reading[];
  /** Union of the tags of `readings`. */
  readonly tags: number;
  /** As a name of the gazetteer, where its shape allows. */
  readonly named: NameReadings | undefined;
  /** Where phrases of common words go on from here; undefined where none begins. */
  readonly phrases: PhraseNode<readonly Reading[]> | undefined;
  /** Where names of several words go on from here. */
  readonly names: PhraseNode<NameReadings> | undefined;
  readonly number: NumberWord | undefined;
  readonly time: TimeWord | undefined;
}

/** The words of a text with clitics split, as parallel arrays. */
export interface Units {
  count: number;
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: number[];
  readonly words: Word[];
}
