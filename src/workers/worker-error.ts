/** Thrown when a worker thread cannot be started, dies or fails at its task; `cause` is what Node says of it. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';

  constructor(cause: unknown) {
    super(
      `A worker thread came to no result: ${cause instanceof Error ? cause.message : String(cause)}. ` +
        'Give the threads more memory, or compare on the calling thread with crossReference of "rashomon".',
      { cause },
    );
  }
}
