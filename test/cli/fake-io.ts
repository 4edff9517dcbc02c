import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run';
import { temporaryFolder } from '../temporary-folder';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of files, gone when the test that asks for it has passed or failed. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = temporaryFolder('cli');
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
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
