/** What a thread is to work on next, by its number; null where nothing is left for it. */
export type NextTask<Task> = (thread: number) => { readonly task: Task; readonly at: number } | null;

/** Each task to whoever comes first. */
export function inTurn<Task>(tasks: Iterable<Task>): NextTask<Task> {
  const waiting = tasks[Symbol.iterator]();
  let at = 0;
  return () => {
    const next = waiting.next();
    return next.done ? null : { task: next.value, at: at++ };
  };
}

/**
 * Every other thread takes from the end. Where like stands by like, two threads so meet little of each other's kind: what one of them
 * loads and the engine compiles for it is not loaded and compiled by both.
 */
export function fromBothEnds<Task>(tasks: readonly Task[]): NextTask<Task> {
  let [from, to] = [0, tasks.length];
  return (thread) => {
    if (from === to) return null;
    const at = thread % 2 === 0 ? from++ : --to;
    return { task: tasks[at] as Task, at };
  };
}
