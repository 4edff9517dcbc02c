import { describe, expect, it } from 'vitest';
import { rules } from '../../src/reconciliation';
import { runIn } from './fake-io';

describe('rashomon rules', () => {
  it('lists every built-in rule, one a line', async () => {
    const { code, stdout } = await runIn('.', ['rules']);
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(rules));
  });

  it('describes one', async () => {
    const [first = ''] = Object.keys(rules);
    const { stdout } = await runIn('.', ['rules', first]);
    expect(stdout).toContain('questions:');
    const { stdout: json } = await runIn('.', ['rules', first, '--format', 'json']);
    expect(JSON.parse(json)).toMatchObject([{ name: first }]);
  });

  it('refuses a name that no rule has', async () => {
    const { code, stderr } = await runIn('.', ['rules', 'no-such-rule']);
    expect([code, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
  });
});
