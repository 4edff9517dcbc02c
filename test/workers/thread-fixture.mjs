import { threadId } from 'node:worker_threads';

/** Which thread it runs on. */
export function where() {
  return { thread: threadId };
}

export function fail() {
  throw new Error('cannot');
}

export function die() {
  process.exit(3);
}
