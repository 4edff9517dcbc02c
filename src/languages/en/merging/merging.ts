import type { Items } from '../items';
import type { NumberReader } from '../numbers';
import type { TimeReader } from '../times';
import type { Vocabulary } from '../vocabulary';
import type { Units } from '../word';

/** What every step of merging reads and fills. */
export interface Merging {
  readonly units: Units;
  readonly vocabulary: Vocabulary;
  readonly numbers: NumberReader;
  readonly times: TimeReader;
  readonly items: Items;
  /** True inside single quotation marks, where "s'" closes a quote. */
  singleOpen: boolean;
}
