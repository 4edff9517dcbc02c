/** A class of thing with what tells it from others of its class. */
export interface ThingValue {
  readonly kind: 'thing';
  /** Gazetteer id (`thing:vehicle/truck`) or null for words the gazetteer lacks. */
  readonly id: string | null;
  /** As written. */
  readonly name: string;
  /** How a name that no table knows sounds, word by word (`mr br`), alike in every script; left out where there is none. */
  readonly nameKey?: string;
  readonly definite: boolean;
  /** Owner or user by the words themselves, an actor id. */
  readonly owner: string | null;
  /** Lemmas of adjectives and compounds that narrow it. */
  readonly attributes: readonly string[];
}
