import type { CrossReferenceOptions } from '../pipeline/cross-reference-options';

/**
 * What `crossReference` over workers can be told. Packs and a gazetteer are code and cannot be sent to a thread: workers
 * read with the library's own, and with words of your `lexicon`, which are data. Rules, kinds of question and an extractor are
 * code too; where there are some, incidents are compared, and the extractor asked, on the thread that asks.
 */
export interface WorkersOptions extends Omit<CrossReferenceOptions, 'packs' | 'gazetteer'> {
  /** How many threads; 2 by default. */
  readonly workers?: number;
  /** Megabytes that the objects of each thread may take; what Node allows by default. */
  readonly memory?: number;
  /**
   * Milliseconds that the threads wait for another call with the same setting before they end; a minute by default. They do not
   * keep the process running. 0 ends them with the call.
   */
  readonly idle?: number;
}
