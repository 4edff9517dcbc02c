import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { folderOf } from './fake-io';

const body = (n: string) => `${n} people were killed in the fire in Mosul, police said.`;

let folder = folderOf({});
afterEach(() => folder.remove());

/** Runs `watch` and lets the test wait for what it prints. */
function watching(path: string) {
  const stop = new AbortController();
  const printed: string[] = [];
  const io = {
    readStdin: async () => new Uint8Array(),
    stdout: { isTTY: false, write: (text: string) => void printed.push(text) },
    stderr: { isTTY: false, write: (text: string) => void printed.push(text) },
    env: {},
    cwd: path,
    signal: stop.signal,
  };
  const ended = run(['watch', '--format', 'json', '.'], io);
  const until = async (sign: string) => {
    for (let i = 0; i < 200 && !printed.join('').includes(sign); i++) await new Promise((done) => setTimeout(done, 50));
    expect(printed.join('')).toContain(sign);
    printed.length = 0;
  };
  const end = () => {
    stop.abort();
    return ended;
  };
  return { until, end };
}

describe('rashomon watch', () => {
  it('prints what changes as files come and go, and ends when interrupted', async () => {
    folder = folderOf({ 'a.txt': body('Five') });
    const { until, end } = watching(folder.path);
    await until('incident-created');
    writeFileSync(join(folder.path, 'b.txt'), body('Eight'));
    await until('finding-new');
    rmSync(join(folder.path, 'b.txt'));
    await until('finding-gone');
    expect(await end()).toBe(0);
  }, 30_000);
});
