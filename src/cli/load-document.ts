import { crossReference } from '../index';
import type { ComparisonDocument, Problem } from '../model';
import { findFiles } from './find-files';
import type { InputFormat } from './formats';
import { bytesOf, readReports } from './read-reports';
import type { TerminalIo } from './terminal-io';
import { UsageError } from './usage-error';

/** A comparison: read from the one file that holds it saved, or made now of the reports in the files. */
export async function loadDocument(
  args: readonly string[],
  io: TerminalIo,
  format: InputFormat | null,
): Promise<{ document: ComparisonDocument; problems: readonly Problem[] }> {
  const files = await findFiles(args, io.cwd);
  const [only] = files;
  // Standard input can be read once only: its bytes serve both attempts.
  const bytes = files.length === 1 && only !== undefined ? await bytesOf(only, io) : '';
  const again: TerminalIo = typeof bytes === 'string' ? io : withStdin(io, bytes);
  const saved = typeof bytes === 'string' || only === undefined ? null : savedDocument(only, bytes);
  if (saved) return { document: saved, problems: [] };
  const read = await readReports(files, again, format);
  const document = crossReference(read.reports);
  return { document, problems: [...read.problems, ...document.problems] };
}

/** The comparison that a file holds; null where it holds something else. */
function savedDocument(file: string, bytes: Uint8Array): ComparisonDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('incidents' in value && 'version' in value)) return null;
  const { version } = value;
  if (version !== 1)
    throw new UsageError(`${file}: a comparison of version ${JSON.stringify(version)}; this library reads 1`);
  for (const part of ['reports', 'incidents', 'origins', 'problems'])
    if (!Array.isArray(Reflect.get(value, part)))
      throw new UsageError(`${file}: a damaged comparison: "${part}" is missing or no list`);
  return value as unknown as ComparisonDocument;
}

/** The same with other bytes on standard input; its signal is not asked for, which would begin to listen. */
function withStdin(io: TerminalIo, bytes: Uint8Array): TerminalIo {
  return Object.assign(Object.create(io) as TerminalIo, { readStdin: async () => bytes });
}
