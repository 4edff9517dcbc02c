import type { PartOfSpeech, Sense } from './token';

/** Classes of words that a user can add to. */
export type LexiconClass = Extract<PartOfSpeech, 'verb' | 'noun' | 'adjective' | 'adverb' | 'preposition'>;

/** A word that a user adds to a language pack's lexicon, or a further sense of one that it has. */
export interface LexiconEntry {
  /** Code of the pack: `ar`, `en`. */
  readonly language: string;
  /** Verbs, nouns and adjectives inflect; adverbs and prepositions (with what cues of theirs there are) do not. */
  readonly pos: LexiconClass;
  /** The base form, which may be several words: `neutralise`, `take hostage`, «حيّد», «ألقى القبض». */
  readonly word: string;
  /** What it means, likeliest first; before whatever the pack knows of the word. */
  readonly senses: readonly [Sense, ...Sense[]];
  /** Plurals of a noun or adjective, where the language does not make them by rule: «صاروخ»: «صواريخ». */
  readonly plurals?: readonly string[];
  /** Past and participle of an English verb, where they are not made by rule; one form for both or two. */
  readonly past?: readonly [string, string?];
  /** Present of an Arabic verb, where it cannot be read off the past: «قال»: «يقول». */
  readonly present?: string;
  /** Verbal nouns of an Arabic verb, where they are not made by rule: «قتل»: «قتل». */
  readonly verbalNouns?: readonly string[];
}
