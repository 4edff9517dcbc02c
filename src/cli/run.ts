import { compare } from './commands/compare';
import { explain } from './commands/explain';
import { relatePairs } from './commands/relate-pairs';
import { rules } from './commands/rules';
import { watch } from './commands/watch';
import type { TerminalIo } from './terminal-io';
import { usage } from './usage';
import { UsageError } from './usage-error';

/** The package's version, put in by the build. */
declare const __VERSION__: string;

/** Exit codes: done; conflicts found under `--fail-on conflict`; misuse, or input that could not all be used. */
export type ExitCode = 0 | 1 | 2;

type Command = (args: string[], io: TerminalIo) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = { compare, explain, relate: relatePairs, rules, watch };

/** Runs one command line and gives its exit code; whatever goes wrong is one line on standard error. */
export async function run(argv: readonly string[], io: TerminalIo): Promise<ExitCode> {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.stderr : io.stdout).write(usage(args[0]));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-V') {
    io.stdout.write(`${__VERSION__}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return fail(io, `${name}: no such command; see rashomon --help`);
  if (args.includes('--help') || args.includes('-h')) {
    io.stdout.write(usage(name));
    return 0;
  }
  try {
    return await command(args, io);
  } catch (error) {
    // Whoever pressed Ctrl-C knows that they did.
    if (error instanceof Error && error.name === 'AbortError') return 2;
    if (error instanceof UsageError) return fail(io, `${error.message}; see rashomon ${name} --help`);
    return fail(io, error instanceof Error ? error.message : String(error));
  }
}

function fail(io: TerminalIo, message: string): 2 {
  io.stderr.write(`rashomon: ${message.replace(/\s+/gu, ' ')}\n`);
  return 2;
}
