/** A place as a claim names it: a gazetteer concept when one is known, with a relation such as "near" or "north of". */
export interface PlaceValue {
  readonly kind: 'place';
  /** Gazetteer id (`place:iq/nineveh/zummar`) or null. */
  readonly id: string | null;
  /** Head words as written, folded spaces. */
  readonly name: string;
  /** How a name that no table knows sounds, word by word (`mr br`), alike in every script; left out where there is none. */
  readonly nameKey?: string;
  readonly relation: 'at' | 'near' | 'outside' | 'between' | 'part-of' | 'direction';
  /** `north`, `southeast` … for "north of X" (direction) and "northern X" (part-of). */
  readonly side: string | null;
  /** Thing class of a place that is no name: `thing:building/base`, else null. */
  readonly thing: string | null;
  /** Who holds the ground, by the words themselves ("rebel-held territory"), an actor id; left out where they do not say. */
  readonly holder?: string;
  /** Ids of the places that hold it according to the words themselves ("a base in north-east Syria"). */
  readonly within: readonly string[];
}
