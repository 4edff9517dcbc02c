import { createContext, Script } from 'node:vm';
import { type RuleGuard, RuleTimeoutError } from '../reconciliation';

const script = new Script('work()');

/**
 * A guard for the option `ruleGuard`: every rule has so many milliseconds for each question. One that takes longer is stopped
 * and told of as a problem; its verdict is left out and all others stand. Whether a slow rule ends in time depends on the
 * machine, so be generous: the limit is there for rules that never end.
 *
 * @param ms whole milliseconds, 1 or more
 * @throws RangeError where `ms` is none
 * @example
 * crossReference(reports, { rules, ruleGuard: timeLimit(1000) });
 */
export function timeLimit(ms: number): RuleGuard {
  if (!Number.isInteger(ms) || ms < 1) throw new RangeError(`Expected whole milliseconds, 1 or more; got ${ms}.`);
  const context: { work?: unknown } = createContext({});
  return <T>(work: () => T): T => {
    context.work = work;
    try {
      return script.runInContext(context, { timeout: ms }) as T;
    } catch (error) {
      if (!isTimeout(error)) throw error;
      throw new RuleTimeoutError(`stopped after ${ms} ms`);
    } finally {
      context.work = undefined;
    }
  };
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
