import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { folderOf, runIn } from './fake-io';

const body = (n: string, who = 'police') => `${n} people were killed in the fire in Mosul, ${who} said.`;

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
  return { until, end, ended };
}

describe('rashomon watch', () => {
  it('prints the state in words, once when told to', async () => {
    const folder = folderOf({ 'a.txt': body('Five'), 'b.txt': body('Eight', 'the governor') });
    const { code, stdout, stderr } = await runIn(folder, ['watch', '--once', '.']);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^\+ .* \+\u2068a\u2069 \+\u2068b\u2069$/u);
    expect(lines.slice(1).join('\n')).toMatch(/conflict/iu);
  });

  it('prints what changes as files come and go, and ends when interrupted', async () => {
    const folder = folderOf({ 'a.txt': body('Five') });
    const { until, end } = watching(folder);
    await until('"kind":"created"');
    writeFileSync(join(folder, 'b.txt'), body('Eight', 'the governor'));
    await until('"relation":"conflict"');
    rmSync(join(folder, 'b.txt'));
    await until('"left":["b"]');
    expect(await end()).toBe(0);
  }, 30_000);

  it('tells that a dispute is over, and names findings that are gone', async () => {
    const hurt = 'A doctor said 20 people were injured. The mayor said 50 people were injured.';
    const folder = folderOf({ 'a.txt': body('Five'), 'b.txt': `${body('Eight', 'the governor')} ${hurt}` });
    const stop = new AbortController();
    const printed: string[] = [];
    const sink = { isTTY: false, write: (text: string) => void printed.push(text) };
    const io = { readStdin: async () => new Uint8Array(), stdout: sink, stderr: sink, env: {}, cwd: folder };
    const ended = run(['watch', '.'], { ...io, signal: stop.signal });
    const until = async (sign: RegExp) => {
      for (let i = 0; i < 200 && !sign.test(printed.join('')); i++) await new Promise((done) => setTimeout(done, 50));
      expect(printed.join('')).toMatch(sign);
    };
    await until(/Conflict \S+ How many people were killed/u);
    rmSync(join(folder, 'b.txt'));
    await until(/^~ .*-\u2068b\u2069/mu);
    stop.abort();
    await ended;
    const lines = printed.join('').split('\n');
    const from = lines.findIndex((line) => line.startsWith('~ '));
    expect(lines.slice(from).join('\n')).toMatch(/^~ {3}One answer \S+ How many people were killed/mu);
    expect(lines.flatMap((line) => /^- {3}\S+ (\S.*)$/u.exec(line)?.[1] ?? [])).toEqual([
      'How many people were injured?',
      'Were people injured?',
    ]);
  }, 30_000);

  it('tells a file that is still being written, and reads it once it is whole', async () => {
    const folder = folderOf({ 'a.txt': body('Five') });
    const { until, end } = watching(folder);
    await until('"kind":"created"');
    writeFileSync(join(folder, 'b.json'), '{"reports":[{"id":"b","body":"Eight');
    await until('b.json: json');
    writeFileSync(
      join(folder, 'b.json'),
      JSON.stringify({ reports: [{ id: 'b', body: body('Eight', 'the governor') }] }),
    );
    await until('"relation":"conflict"');
    expect(await end()).toBe(0);
  }, 30_000);

  it('ends with one line when the folder is gone', async () => {
    const folder = folderOf({ 'in/a.txt': body('Five') });
    const { until, ended } = watching(join(folder, 'in'));
    await until('"kind":"created"');
    rmSync(join(folder, 'in'), { recursive: true });
    await until('the folder is gone');
    expect(await ended).toBe(2);
  }, 30_000);
});
