import { Tag } from '../tag';

/** Tags of words that hold a sentence together, and are no name. */
export const functional =
  Tag.Determiner |
  Tag.Pronoun |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Complementizer |
  Tag.Relative |
  Tag.Aux |
  Tag.Negator |
  Tag.To |
  Tag.Adverb |
  Tag.Bound;
