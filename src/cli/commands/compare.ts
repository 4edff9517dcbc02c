import { resolve } from 'node:path';
import { crossReference } from '../../index';
import type { ComparisonDocument } from '../../model';
import { messagesFor } from '../../rendering/messages-for';
import { findFiles } from '../find-files';
import { inputFormat } from '../formats';
import { loadRules } from '../load-rules';
import { languageOption, nowOption, parseOptions } from '../options';
import { outputFormat, render } from '../output-formats';
import { progressOf } from '../progress';
import { readReports } from '../read-reports';
import type { ExitCode } from '../run';
import { tellProblems } from '../tell-problems';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';
import { writeAtomically } from '../write-atomically';

/** `rashomon compare`: reports in, comparison out. */
export async function compare(args: string[], io: TerminalIo): Promise<ExitCode> {
  const { values, positionals } = parseOptions(args, {
    from: { type: 'string' },
    format: { type: 'string', default: 'text' },
    out: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    now: { type: 'string' },
    rules: { type: 'string' },
    'rule-timeout': { type: 'string' },
    'fail-on': { type: 'string' },
    all: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  });
  const format = outputFormat(values.format);
  const messages = messagesFor(languageOption(values.lang));
  const now = nowOption(values.now);
  const out = values.out === '-' ? undefined : values.out;
  const failOn = values['fail-on'];
  if (failOn !== undefined && failOn !== 'conflict') throw new UsageError(`--fail-on ${failOn}: expected conflict`);
  if (positionals.length === 0)
    throw new UsageError('nothing to compare: name files, folders, or - for standard input');
  const brought = await loadRules(values.rules, io.cwd, values['rule-timeout']);

  const files = await findFiles(positionals, io.cwd);
  const progress = progressOf(io, files.length, values.quiet);
  const read = await readReports(files, io, values.from === undefined ? null : inputFormat(values.from), progress);
  if (!values.quiet) {
    for (const { file, encoding } of read.recoded) io.stderr.write(`rashomon: ${file}: read as ${encoding}\n`);
  }
  const unreadable = tellProblems(read.problems, messages, io);
  // Nothing but malformed input: an empty comparison on standard output would look like an answer.
  if (unreadable && read.reports.length === 0) return 2;

  const document = crossReference(read.reports, { ...brought, now, reasonsIn: messages.language });
  const troubled = tellProblems(document.problems, messages, io) || unreadable;
  const output = await render(format, document, messages, {
    colour: out === undefined && wantsColour(io),
    singles: values.all,
  });
  if (out === undefined) for (const piece of output) io.stdout.write(piece);
  else await writeAtomically(resolve(io.cwd, out), output, io.signal);
  if (troubled) return 2;
  return failOn === 'conflict' && hasConflict(document) ? 1 : 0;
}

function hasConflict({ incidents }: ComparisonDocument): boolean {
  return incidents.some(({ questions }) => questions.some(({ relation }) => relation === 'conflict'));
}

/** Colours on a terminal, unless NO_COLOR (no-color.org) or its opposite speak. */
function wantsColour(io: TerminalIo): boolean {
  if (io.env.NO_COLOR) return false;
  return io.env.FORCE_COLOR ? io.env.FORCE_COLOR !== '0' : io.stdout.isTTY;
}
