import type { Problem } from '../model';
import { plain } from '../rendering/isolate';
import type { Messages } from '../rendering/messages';
import type { TerminalIo } from './terminal-io';

/** Tells each problem as one line on standard error; true when there was any. */
export function tellProblems(problems: readonly Problem[], messages: Messages, io: TerminalIo): boolean {
  for (const problem of problems) io.stderr.write(`rashomon: ${plain(messages.problem(problem))}\n`);
  return problems.length > 0;
}
