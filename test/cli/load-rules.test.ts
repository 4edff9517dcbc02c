import { afterEach, describe, expect, it } from 'vitest';
import type { ComparisonDocument } from '../../src/model';
import { folderOf, runIn } from './fake-io';

const reports = JSON.stringify({
  reports: [
    { id: 'a', outlet: 'One', body: 'Five people were killed in the fire in Mosul, police said.' },
    { id: 'b', outlet: 'Two', body: 'Eight people were killed in the fire in Mosul, the governor said.' },
  ],
});

/** A rule as `defineRule` makes it, written out so that the file imports nothing. */
const rule = (name: string, decide: string) => `{
  name: '${name}', meta: { description: 'Have somebody look.', messages: { look: 'Look.' } }, options: {}, kinds: ['count'],
  decide: ${decide},
}`;
const escalate = `(question, { say }) => ({ action: 'escalate', reason: say('look') })`;
const fail = `() => { throw new Error('no idea'); }`;

let folder = folderOf({});
afterEach(() => folder.remove());

const compareWith = async (value: string, module?: string) => {
  folder = folderOf(module === undefined ? {} : { 'mine.mjs': module });
  return runIn(folder.path, ['compare', '--format', 'json', '--rules', value, '-'], reports);
};
const verdictsOf = (stdout: string) =>
  (JSON.parse(stdout) as ComparisonDocument).incidents.flatMap(({ verdicts }) => verdicts);

describe('--rules', () => {
  it('runs the rules of a module', async () => {
    const { code, stdout, stderr } = await compareWith(
      'mine.mjs',
      `export const rules = [${rule('look-at-tolls', escalate)}];`,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(verdictsOf(stdout)).toMatchObject([
      { rule: 'look-at-tolls', action: 'escalate', reason: { text: 'Look.' } },
    ]);
  });

  it('tells of a rule that throws, in one line, and keeps the verdicts of the others', async () => {
    const module = `export const rules = [${rule('broken', fail)}, ${rule('look-at-tolls', escalate)}];`;
    const { code, stdout, stderr } = await compareWith('mine.mjs', module);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^rashomon: rule broken: .*no idea\n$/u);
    expect(verdictsOf(stdout)).toMatchObject([{ rule: 'look-at-tolls' }]);
  });

  it('runs a preset by its name', async () => {
    const { code, stdout } = await compareWith('monitoring');
    expect(code).toBe(0);
    expect(verdictsOf(stdout)).toContainEqual(expect.objectContaining({ rule: 'casualty-range' }));
  });

  it('lists the rules of a module', async () => {
    folder = folderOf({ 'mine.mjs': `export const rules = [${rule('look-at-tolls', escalate)}];` });
    const { stdout } = await runIn(folder.path, ['rules', '--rules', 'mine.mjs']);
    expect(stdout).toMatch(/^look-at-tolls +Have somebody look\.\n$/u);
  });

  it.each([
    ['neither file nor preset', 'brave', undefined],
    ['a module that does not load', 'mine.mjs', 'export const rules = ['],
    ['a module without rules', 'mine.mjs', 'export const rule = 1;'],
    ['a list of something else', 'mine.mjs', 'export const rules = [{ name: "x" }];'],
    ['parties that are no ids', 'mine.mjs', 'export const rules = []; export const parties = "x";'],
    ['a profile that is none', 'mine.mjs', 'export const rules = []; export const profile = { owners: [1] };'],
  ])('refuses %s with one line and exit code 2', async (_, value, module) => {
    const { code, stdout, stderr } = await compareWith(value, module);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
