/** One way in which a language names a concept, as a language pack needs it (the gazetteer's entries are such). */
export interface NamedConcept {
  readonly concept: string;
  readonly name: string;
  readonly sort: 'name' | 'demonym' | 'adjective' | 'metonym' | 'noun' | 'abbreviation';
  /** Also a common word or a person's name: a name only after a type noun or a locative preposition. */
  readonly ambiguous?: boolean;
  /** A plural that no rule makes: «صواريخ», «جنود». */
  readonly plural?: boolean;
}

/** Where a language pack takes names from; a Gazetteer is one. */
export interface NameSource {
  /** Every name in the language, likeliest first among namesakes. */
  names(language: string): Iterable<NamedConcept>;
}
