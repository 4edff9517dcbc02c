import type { CrossReferenceOptions } from '../pipeline/cross-reference-options';

/**
 * What `crossReference` over workers can be told. Packs and a gazetteer are code and cannot be sent to a thread: workers
 * read with the library's own, and with words of your `lexicon`, which are data. Rules, kinds of question and an extractor are
 * code too; where there are some, incidents are compared, and the extractor asked, on the thread that asks.
 */
export interface WorkersOptions extends Omit<CrossReferenceOptions, 'packs' | 'gazetteer'> {
  /** How many threads at most; 2 by default. */
  readonly workers?: number;
  /**
   * Reports for each thread that is started, those of earlier calls counted. By default the first is started for 500 reports, since the
   * thread that asks has read fewer by the time it stands, and each further one for as many more where the machine has two cores to a
   * thread, for 8,000 otherwise. 0 starts all of them for whatever comes, so that the thread that asks stays free.
   */
  readonly reportsPerThread?: number;
  /** Megabytes that the objects of each thread may take; what Node allows by default. */
  readonly memory?: number;
  /**
   * Milliseconds that the threads wait for another call with the same setting before they end; a minute by default. They do not
   * keep the process running. 0 ends them with the call.
   */
  readonly idle?: number;
}
