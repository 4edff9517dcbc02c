import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderOf } from './fake-io';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('Ctrl-C', () => {
  it('ends a comparison at once, in the middle of its work, and leaves no file', async () => {
    const reports = Array.from({ length: 3000 }, (_, n) =>
      JSON.stringify({
        id: `r${n}`,
        outlet: `Outlet ${n}`,
        publishedAt: `2024-04-${String((n % 28) + 1).padStart(2, '0')}T10:00:00Z`,
        body: `Police said ${n + 2} people were killed when a fire swept a mill in Basra. A witness put the dead at ${n}.`,
      }),
    );
    // The line that is no JSON is told of before the comparison begins.
    const folder = folderOf({ 'in.jsonl': ['{"id":"x","body":"Rain."}', '{', ...reports].join('\n') });
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.txt')];
    const args = ['--import', 'tsx', 'src/cli/bin.ts', 'compare', '--out', output, input];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (piece) => {
      told += String(piece);
      if (told.includes('malformed JSON')) child.kill('SIGINT');
    });
    const ended = await new Promise((done) => child.once('close', (code, signal) => done([code, signal])));
    expect(told).toContain('malformed JSON');
    expect(ended).toEqual([null, 'SIGINT']);
    expect(existsSync(output)).toBe(false);
  }, 120_000);
});

describe('a module of rules that waits for what never comes', () => {
  it('is told of in a line, with 2', async () => {
    const folder = folderOf({ 'in.jsonl': '{"body":"Rain."}', 'waits.mjs': 'await new Promise(() => {});' });
    const rules = join(folder, 'waits.mjs');
    const args = [
      '--import',
      'tsx',
      'src/cli/bin.ts',
      'compare',
      '--quiet',
      '--rules',
      rules,
      join(folder, 'in.jsonl'),
    ];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (piece) => {
      told += String(piece);
    });
    const code = await new Promise((done) => child.once('close', done));
    expect(code).toBe(2);
    expect(told).toMatch(/--rules/u);
  }, 120_000);
});
