/**
 * `crossReference` over worker threads: Node only, and so an entry point of its own (`rashomon/workers`).
 *
 * @packageDocumentation
 */
export { crossReference } from './cross-reference';
export { WorkerError } from './worker-error';
export type { WorkersOptions } from './workers-options';
