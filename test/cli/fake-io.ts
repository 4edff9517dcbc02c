import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'rashomon-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs a command line in a folder, with a text on standard input. */
export async function runIn(cwd: string, argv: readonly string[], stdin = '', signal?: AbortSignal): Promise<Ran> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await run(argv, {
    readStdin: async () => new TextEncoder().encode(stdin),
    stdout: { isTTY: false, write: (text) => void stdout.push(text) },
    stderr: { isTTY: false, write: (text) => void stderr.push(text) },
    env: {},
    cwd,
    signal: signal ?? new AbortController().signal,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}
