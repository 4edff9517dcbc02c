import { RelateError, relate } from '../../index';
import { parseOptions } from '../options';
import { bytesOf } from '../read-reports';
import type { ExitCode } from '../run';
import type { TerminalIo } from '../terminal-io';
import { UsageError } from '../usage-error';

/** `rashomon relate`: a JSON line of two sentences in, a JSON line of their relation out. */
export async function relatePairs(args: string[], io: TerminalIo): Promise<ExitCode> {
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
    const answer = typeof pair === 'string' ? pair : answerTo(pair);
    if (typeof answer === 'string') {
      io.stderr.write(`rashomon: ${file}: line ${index + 1}: ${answer}\n`);
      code = 2;
    } else io.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return code;
}

interface Pair {
  readonly id: unknown;
  readonly language: string | undefined;
  readonly a: string;
  readonly b: string;
}

/** How the two stand to each other, or why nobody can tell. */
function answerTo({ id, language, a, b }: Pair): object | string {
  try {
    const { relation, reason } = relate(a, b, { language });
    return { id, relation, reason };
  } catch (error) {
    if (error instanceof RelateError) return error.message;
    throw error;
  }
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
