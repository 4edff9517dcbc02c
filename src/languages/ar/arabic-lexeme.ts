import type { Lexeme, Sense } from '../../model/token';
import type { TimeWord } from './lexicon/time-words';

/** What the tagger knows of a lexeme besides what it shows: bits of {@link ArabicLexeme.traits}. */
export const Trait = {
  Past: 1,
  Present: 2,
  Masdar: 4,
  /** A noun for persons. */
  Human: 8,
  /** Stands before a person's name: رئيس، العقيد. */
  Title: 16,
  /** A given name. */
  Given: 32,
  /** In no table. */
  Unknown: 64,
  /** Takes an object, so that without one it may be passive. */
  Transitive: 128,
  Feminine: 256,
  /** Written as passive: with damma, or أصيب، قيل. */
  Marked: 512,
  /** An adjective, also one that may stand as a noun. */
  Adjective: 1024,
  /** A particle that only a noun can follow: prepositions, كل، غير. */
  GovernsNoun: 2048,
  /** A particle that only a verb can follow: لم، قد، سوف، الذي. */
  GovernsVerb: 4096,
  /** A clitic: its own token, never a word of a name. */
  Clitic: 8192,
  /** Begins a phrase of the trie of names, nouns or words; `Looked` once that is known. */
  BeginsPhrase: 16384,
  Looked: 32768,
  /** Accusative in ا: no verb. */
  Accusative: 65536,
  /** A quoted or Latin word. */
  Foreign: 131072,
  /** A word of place or rank that a name follows: مدينة، قرية، محافظة. */
  PlaceNoun: 262144,
  /** A name only where the context asks for one. */
  Ambiguous: 524288,
  /** Forms II to IV, whose active present has a damma too: يُطلق. */
  DammaActive: 1048576,
} as const;

/** A lexeme as the pack keeps it: with its traits, and what it is in a number or a time. */
export interface ArabicLexeme extends Lexeme {
  traits: number;
  readonly time: TimeWord | null;
  /** Which of two entries for one form stays: the table keeps the lower. */
  rank: number;
  lone?: Lexeme['lone'];
  readonly senses: readonly Sense[];
}

/** A lexeme with the defaults of a plain word. */
export function lexeme(fields: Partial<ArabicLexeme> & Pick<ArabicLexeme, 'form' | 'pos'>): ArabicLexeme {
  // Field by field: whatever reads tokens is fastest where all lexemes set theirs in one order.
  return {
    form: fields.form,
    lemma: fields.lemma ?? fields.form,
    pos: fields.pos,
    voice: fields.voice ?? null,
    verbForm: fields.verbForm ?? null,
    definite: fields.definite ?? false,
    number: fields.number ?? null,
    quantity: fields.quantity ?? null,
    senses: fields.senses ?? noSenses,
    gender: fields.gender,
    ending: fields.ending,
    traits: fields.traits ?? 0,
    time: fields.time ?? null,
    rank: fields.rank ?? 0,
    lone: fields.lone,
  };
}

const noSenses: readonly Sense[] = [];
