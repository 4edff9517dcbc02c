import type { Features } from './features';
import type { Pairs } from './ladder';

/** Segments that tell of one incident. */
export interface Cluster {
  /** Told as news, in order of id. */
  readonly news: readonly Features[];
  /** Ids of the same, the one that came out first in front. */
  readonly order: readonly string[];
  /** Told in passing, in order of id. */
  readonly mentions: readonly Features[];
  /** Ids of claims that members make in a paragraph which is another incident's news. */
  readonly given: ReadonlySet<string>;
}

/** What a user has said of segments: pairs to keep together and pairs to keep apart. */
export interface Constraints {
  readonly together: Pairs;
  readonly apart: Pairs;
}

/** Which clusters a change undid, and which it made. */
export interface Settlement {
  readonly undone: readonly Cluster[];
  readonly made: readonly Cluster[];
}
