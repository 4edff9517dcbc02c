import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem, ReportInput } from '../model';
import { guessFormat, type InputFormat, readerOf } from './formats';
import type { TerminalIo } from './terminal-io';

/** The reports of many files, and what could not be used of them. */
export interface ReportFiles {
  readonly reports: readonly ReportInput[];
  readonly problems: readonly Problem[];
  /** Files that were in no Unicode encoding, with the one they were read in. */
  readonly recoded: readonly { readonly file: string; readonly encoding: string }[];
}

/** Reads files one after the other, each by its reader; a file that cannot be read is a problem, not the end. */
export async function readReports(
  files: readonly string[],
  io: TerminalIo,
  format: InputFormat | null,
  onFile: (done: number) => void = () => {},
): Promise<ReportFiles> {
  const reports: ReportInput[] = [];
  const problems: Problem[] = [];
  const recoded: { file: string; encoding: string }[] = [];
  for (const [index, file] of files.entries()) {
    onFile(index);
    const bytes = await bytesOf(file, io);
    if (typeof bytes === 'string') {
      problems.push({ kind: 'format', name: file, format: format ?? 'file', where: null, detail: bytes });
      continue;
    }
    const read = await readerOf(format ?? guessFormat(file, bytes));
    const result = read(bytes, { name: file });
    for (const report of result.reports) reports.push(report);
    problems.push(...result.problems);
    if (result.reports.length > 0 && result.encoding && !result.encoding.startsWith('utf'))
      recoded.push({ file, encoding: result.encoding });
  }
  onFile(files.length);
  return { reports, problems, recoded };
}

/** The bytes of a file, or why there are none. */
export async function bytesOf(file: string, io: TerminalIo): Promise<Uint8Array | string> {
  try {
    return file === '-' ? await io.readStdin() : await readFile(resolve(io.cwd, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return reasons[code] ?? `cannot be read: ${code}`;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOENT: 'is not there',
};
