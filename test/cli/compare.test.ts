import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import type { ComparisonDocument } from '../../src/model';
import { folderOf, runIn } from './fake-io';

const two = [
  {
    id: 'a',
    outlet: 'One',
    language: 'en',
    publishedAt: '2031-03-03',
    body: 'Five people were killed in the fire in Mosul, police said.',
  },
  {
    id: 'b',
    outlet: 'Two',
    language: 'en',
    publishedAt: '2031-03-03',
    body: 'Eight people were killed in the fire in Mosul, the governor said.',
  },
];
const json = JSON.stringify({ reports: two });

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('rashomon compare', () => {
  it('reads reports from standard input and prints the document', async () => {
    const { code, stdout, stderr } = await runIn('.', ['compare', '--format', 'json', '-'], json);
    expect([code, stderr]).toEqual([0, '']);
    const document = JSON.parse(stdout) as ComparisonDocument;
    expect(document.reports.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(document.incidents.flatMap(({ questions }) => questions.map(({ relation }) => relation))).toContain(
      'conflict',
    );
  });

  it('reads files, folders and globs, whatever order they are named in', async () => {
    const cwd = folderOf({
      'in/a.json': JSON.stringify([two[0]]),
      'in/deep/b.jsonl': JSON.stringify(two[1]),
      'in/.hidden.json': '{',
      'in/notes.bin': 'x',
    });
    const ids = async (...args: string[]) => {
      const { stdout, stderr } = await runIn(cwd, ['compare', '--format', 'json', ...args]);
      expect(stderr).toBe('');
      return (JSON.parse(stdout) as ComparisonDocument).reports.map(({ id }) => id);
    };
    expect(await ids('in')).toEqual(['a', 'b']);
    expect(await ids('in/**/*.json*', 'in/a.json')).toEqual(['a', 'b']);
    expect(await ids('in/deep/b.jsonl', 'in/a.json')).toEqual(['a', 'b']);
  });

  it.each([
    ['nothing', []],
    ['an unknown option', ['--fromat', 'json', '-']],
    ['an unknown format', ['--format', 'pdf', '-']],
    ['an unknown input format', ['--from', 'pdf', '-']],
    ['an unknown language', ['--lang', 'xx', '-']],
    ['a date that is none', ['--now', 'tomorrow', '-']],
    ['a day that there is not', ['--now', '2024-02-31', '-']],
    ['an empty name of a file', ['']],
    ['another failure', ['--fail-on', 'refine', '-']],
    ['a file that is not there', ['missing.json']],
    ['a glob that matches nothing', ['missing/*.json']],
  ])('refuses %s with one line and exit code 2', async (_, args) => {
    const { code, stdout, stderr } = await runIn('.', ['compare', ...args], json);
    expect([code, stdout]).toEqual([2, '']);
    expect(lines(stderr)).toHaveLength(1);
  });

  it('refuses malformed JSON with one line and exit code 2', async () => {
    const { code, stdout, stderr } = await runIn('.', ['compare', '--format', 'json', '-'], '{"reports":[');
    expect([code, stdout]).toEqual([2, '']);
    expect(lines(stderr)).toHaveLength(1);
  });

  it.each([
    ['an empty body', { id: 'bad', body: ' ' }, /bad.*body/u],
    ['a body that is no string', { id: 'bad', body: 5 }, /bad.*body/u],
    ['no body', { id: 'bad' }, /bad.*body/u],
    ['a date that is none', { id: 'bad', body: 'One man was hurt.', publishedAt: 'yesterday' }, /bad.*publishedAt/u],
    ['an unknown language', { id: 'bad', body: 'One man was hurt.', language: 'tlh' }, /bad.*language/u],
    ['an id used before', { id: 'a', body: 'One man was hurt in another place.' }, /report a\b.*id/u],
  ])('names the report and the field of %s in one line, and compares the others', async (_, bad, line) => {
    const input = JSON.stringify({ reports: [...two, bad] });
    const { code, stdout, stderr } = await runIn('.', ['compare', '--format', 'json', '-'], input);
    expect(code).toBe(2);
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toMatch(line);
    const document = JSON.parse(stdout) as ComparisonDocument;
    expect(document.incidents.flatMap(({ questions }) => questions.map(({ relation }) => relation))).toContain(
      'conflict',
    );
  });

  it('fails on conflict when told to', async () => {
    expect((await runIn('.', ['compare', '--fail-on', 'conflict', '-'], json)).code).toBe(1);
    const alone = JSON.stringify({ reports: two.slice(0, 1) });
    expect((await runIn('.', ['compare', '--fail-on', 'conflict', '-'], alone)).code).toBe(0);
  });

  it('tells which files it did not read as Unicode, unless quiet', async () => {
    const cwd = folderOf({
      'old.txt': Uint8Array.from('قال'.split(''), (letter) => ({ ق: 0xde, ا: 0xc7, ل: 0xe1 })[letter] ?? 0),
    });
    expect((await runIn(cwd, ['compare', 'old.txt'])).stderr).toContain('windows-1256');
    expect((await runIn(cwd, ['compare', '--quiet', 'old.txt'])).stderr).toBe('');
  });

  it.each(['text', 'json', 'markdown', 'html', 'csv', 'jsonld', 'ftm'])('prints %s', async (format) => {
    const { code, stdout } = await runIn('.', ['compare', '--format', format, '-'], json);
    expect(code).toBe(0);
    expect(stdout).toContain('Five people were killed');
  });

  it('writes a file whole or not at all', async () => {
    const cwd = folderOf({ 'in.json': json, 'out.json': 'old' });
    expect((await runIn(cwd, ['compare', '--format', 'json', '--out', 'out.json', 'in.json'])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({ version: 1 });

    const aborted = new AbortController();
    aborted.abort();
    const stopped = await runIn(cwd, ['compare', '--out', 'late.txt', 'in.json'], '', aborted.signal);
    expect([stopped.code, stopped.stderr]).toEqual([2, '']);
    expect(existsSync(join(cwd, 'late.txt'))).toBe(false);
    const nowhere = await runIn(cwd, ['compare', '--out', 'no/such/folder.txt', 'in.json']);
    expect([nowhere.code, lines(nowhere.stderr).length]).toEqual([2, 1]);
    expect(readdirSync(cwd).sort()).toEqual(['in.json', 'out.json']);
  });

  it('follows a link, keeps the permissions of the old file, and does not replace what is no file', async () => {
    const cwd = folderOf({ 'in.json': json, 'out.txt': 'old' });
    chmodSync(join(cwd, 'out.txt'), 0o640);
    symlinkSync('out.txt', join(cwd, 'link.txt'));
    expect((await runIn(cwd, ['compare', '--out', 'link.txt', 'in.json'])).code).toBe(0);
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('2 reports');
    expect(statSync(join(cwd, 'out.txt')).mode & 0o777).toBe(0o640);
    const onto = await runIn(cwd, ['compare', '--out', '.', 'in.json']);
    expect([onto.code, onto.stderr]).toEqual([2, expect.stringMatching(/^rashomon: --out .*: is a folder\n$/u)]);
    expect(readdirSync(cwd).sort()).toEqual(['in.json', 'link.txt', 'out.txt']);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, and leaves the device what it is', async () => {
    const { code, stderr } = await runIn('.', ['compare', '--out', '/dev/full', '-'], json);
    expect([code, stderr]).toEqual([2, 'rashomon: --out /dev/full: the disk is full\n']);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  it('takes - for standard output', async () => {
    const { code, stdout } = await runIn('.', ['compare', '--out', '-', '--format', 'json', '-'], json);
    expect([code, JSON.parse(stdout).version]).toEqual([0, 1]);
  });

  it('refuses a folder with nothing to read', async () => {
    const cwd = folderOf({ 'in/picture.png': 'x' });
    expect(await runIn(cwd, ['compare', 'in'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('in: '),
    });
  });

  it('shows progress to a person who waits for many files, and to nobody else', async () => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.txt`, 'One man was hurt.'])));
    const told = async (isTTY: boolean, ...args: string[]) => {
      const written: string[] = [];
      await run(['compare', ...args, '.'], {
        readStdin: async () => new Uint8Array(),
        stdout: { isTTY: false, write: () => {} },
        stderr: { isTTY, write: (text) => void written.push(text) },
        env: {},
        cwd,
        signal: new AbortController().signal,
      });
      return written.join('');
    };
    expect((await told(true)).endsWith(' 6/6\r\u001b[K')).toBe(true);
    expect(await told(false)).toBe('');
    expect(await told(true, '--quiet')).toBe('');
  });
});
