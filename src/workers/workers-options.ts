import type { CrossReferenceOptions } from '../pipeline/cross-reference-options';

/**
 * What `crossReference` over workers can be told. Packs and a gazetteer are code and cannot be sent to a thread: workers
 * read with the library's own. Rules and kinds of question are code too; where there are some, incidents are compared on
 * the thread that asks.
 */
export interface WorkersOptions extends Omit<CrossReferenceOptions, 'packs' | 'gazetteer'> {
  /** How many threads; 2 by default. */
  readonly workers?: number;
}
