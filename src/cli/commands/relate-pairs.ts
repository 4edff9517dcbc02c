import type { Comparison } from '../../model';
import { parseOptions } from '../options';
import { bytesOf } from '../read-reports';
import type { ExitCode } from '../run';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';

/** The library's judge of two sentences. */
export type Relate = (a: string, b: string, options: { language?: string }) => Pick<Comparison, 'relation' | 'reason'>;

/** `rashomon relate`: a JSON line of two sentences in, a JSON line of their relation out. */
export async function relatePairs(relate: Relate, args: string[], io: TerminalIo): Promise<ExitCode> {
  const { positionals } = parseOptions(args, {});
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError('name one file of JSON lines, or - for standard input');
  const bytes = await bytesOf(file, io);
  if (typeof bytes === 'string') throw new UsageError(`${file}: ${bytes}`);
  let code: ExitCode = 0;
  for (const [index, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    const pair = pairOf(line);
    if (typeof pair === 'string') {
      io.stderr.write(`rashomon: ${file}: line ${index + 1}: ${pair}\n`);
      code = 2;
      continue;
    }
    const { relation, reason } = relate(pair.a, pair.b, pair.language === undefined ? {} : { language: pair.language });
    io.stdout.write(`${JSON.stringify({ id: pair.id, relation, reason })}\n`);
  }
  return code;
}

interface Pair {
  readonly id: unknown;
  readonly language: string | undefined;
  readonly a: string;
  readonly b: string;
}

/** The pair of a line, or what is wrong with it. */
function pairOf(line: string): Pair | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'malformed JSON';
  }
  if (typeof value !== 'object' || value === null) return 'is no object';
  const { id, language, a, b } = value as Record<string, unknown>;
  if (typeof a !== 'string') return 'a: expected a sentence';
  if (typeof b !== 'string') return 'b: expected a sentence';
  if (language !== undefined && typeof language !== 'string') return 'language: expected a code such as ar or en';
  return { id: id ?? null, language, a, b };
}
