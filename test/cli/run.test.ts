import { describe, expect, it } from 'vitest';
import { runIn } from './fake-io';

describe('rashomon', () => {
  it.each(['--help', '-h', 'help'])('helps with %s', async (argument) => {
    const { code, stdout } = await runIn('.', [argument]);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: rashomon');
  });

  it.each(['compare', 'explain', 'rules', 'watch'])('helps with %s', async (command) => {
    const { code, stdout } = await runIn('.', [command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: rashomon ${command}`);
  });

  it('tells its version', async () => {
    expect(await runIn('.', ['--version'])).toEqual({ code: 0, stdout: '0.0.0-test\n', stderr: '' });
  });

  it.each([[[]], [['conpare']], [['toString']], [['compare', '--nonsense']]])('refuses %j', async (argv) => {
    const { code, stdout, stderr } = await runIn('.', argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
  });
});
