/** What sort of mouth a source is. */
export type SourceKind = 'outlet' | 'agency' | 'organisation' | 'person' | 'group' | 'document' | 'witness' | 'unknown';

/** Somebody or something that words are ascribed to. */
export interface Source {
  readonly kind: SourceKind;
  /** Gazetteer actor id of the source or of the body it speaks for, or null. */
  readonly id: string | null;
  /** As written, e.g. `two Iraqi security sources`. */
  readonly name: string;
  readonly named: boolean;
  /**
   * How the last two words of a person's name sound (`stf-bl`), alike in every script, or all words but the article for whoever is
   * known by its sort alone ("the company that owns the ship", "the football federation"); left out for all others.
   */
  readonly nameKey?: string;
  /** Gazetteer thing that whoever is known by its sort alone is (`thing:group/team` of "the club", «النادي»); left out for all others. */
  readonly sort?: string;
  /** Of somebody unnamed: told as the one that is known ("the organisers", «حاكم الولاية», "his lawyer"), not as one of many. */
  readonly definite?: true;
  /** How the name of the body sounds whose office the source holds, where no table knows it ("Kestrel's spokesman, Ade Cole"). */
  readonly body?: string;
  /** "Another officer": not the one told of before. */
  readonly another?: true;
  /** For unnamed groups: how many, when said; one for "an officer". */
  readonly count: number | null;
  /** `official`, `military`, `security`, `medical`, `witness`, `spokesperson`, `expert` … from the role noun, else null. */
  readonly role: string | null;
  /** Actor id of the side it speaks for (`actor:iq`), else null. */
  readonly side: string | null;
  /** The reason given for not being named, as written. */
  readonly anonymity: string | null;
}
