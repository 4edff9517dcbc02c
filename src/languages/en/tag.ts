import type { PartOfSpeech } from '../../model/token';

/** Word classes as bits, finer than the model's: what the tagger chooses between. */
export const Tag = {
  Noun: 1,
  Plural: 1 << 1,
  Name: 1 << 2,
  Base: 1 << 3,
  Third: 1 << 4,
  Past: 1 << 5,
  Participle: 1 << 6,
  Gerund: 1 << 7,
  Adjective: 1 << 8,
  Adverb: 1 << 9,
  Preposition: 1 << 10,
  Determiner: 1 << 11,
  Pronoun: 1 << 12,
  Number: 1 << 13,
  Conjunction: 1 << 14,
  Complementizer: 1 << 15,
  Relative: 1 << 16,
  Subordinator: 1 << 17,
  Negator: 1 << 18,
  Aux: 1 << 19,
  Time: 1 << 20,
  Open: 1 << 21,
  Close: 1 << 22,
  Comma: 1 << 23,
  Stop: 1 << 24,
  Other: 1 << 25,
  /** Possessive 's. */
  Possessive: 1 << 26,
  /** The infinitive's "to". */
  To: 1 << 27,
  /** Bound words before a number: "at least", "nearly". */
  Bound: 1 << 28,
} as const;

/** Any form of a verb. */
export const anyVerb = Tag.Base | Tag.Third | Tag.Past | Tag.Participle | Tag.Gerund;

/** What may begin a noun phrase. */
export const nounPhrase =
  Tag.Noun |
  Tag.Plural |
  Tag.Name |
  Tag.Adjective |
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Number |
  Tag.Possessive |
  Tag.Bound;

const classes: readonly (readonly [number, PartOfSpeech])[] = [
  [Tag.Noun | Tag.Plural, 'noun'],
  [Tag.Name, 'name'],
  [anyVerb, 'verb'],
  [Tag.Adjective, 'adjective'],
  [Tag.Bound, 'adverb'],
  [Tag.Adverb, 'adverb'],
  [Tag.Preposition, 'preposition'],
  [Tag.To, 'other'],
  [Tag.Possessive, 'determiner'],
  [Tag.Determiner, 'determiner'],
  [Tag.Pronoun, 'pronoun'],
  [Tag.Number, 'number'],
  [Tag.Conjunction, 'conjunction'],
  [Tag.Complementizer, 'complementizer'],
  [Tag.Relative, 'relative'],
  [Tag.Subordinator, 'subordinator'],
  [Tag.Negator, 'negator'],
  [Tag.Aux, 'aux'],
  [Tag.Time, 'time'],
  [Tag.Open, 'open'],
  [Tag.Close, 'close'],
  [Tag.Comma, 'comma'],
  [Tag.Stop, 'stop'],
];

/** The tag of words of the user's own that do not inflect. */
export function tagOf(pos: 'adverb' | 'preposition'): number {
  return pos === 'adverb' ? Tag.Adverb : Tag.Preposition;
}

/** The model's word class of a tag; of several bits, the first in the order above. */
export function partOfSpeech(tag: number): PartOfSpeech {
  for (const [bits, pos] of classes) if ((tag & bits) !== 0) return pos;
  return 'other';
}
