import { crossReference } from '../index';
import type { ComparisonDocument, Problem } from '../model';
import { findFiles } from './find-files';
import type { InputFormat } from './formats';
import { bytesOf, readReports } from './read-reports';
import type { TerminalIo } from './terminal-io';

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
  const saved = typeof bytes === 'string' ? null : savedDocument(bytes);
  if (saved) return { document: saved, problems: [] };
  const read = await readReports(files, again, format);
  const document = crossReference(read.reports);
  return { document, problems: [...read.problems, ...document.problems] };
}

function savedDocument(bytes: Uint8Array): ComparisonDocument | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isDocument =
      typeof value === 'object' && value !== null && 'incidents' in value && 'version' in value && 'origins' in value;
    return isDocument ? (value as ComparisonDocument) : null;
  } catch {
    return null;
  }
}

/** The same with other bytes on standard input; its signal is not asked for, which would begin to listen. */
function withStdin(io: TerminalIo, bytes: Uint8Array): TerminalIo {
  return Object.assign(Object.create(io) as TerminalIo, { readStdin: async () => bytes });
}
