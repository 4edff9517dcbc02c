import { expect, it } from 'vitest';
import { relatePairs } from '../../src/cli/commands/relate-pairs';

/** Runs the command with a judge that says whether the two sentences are the same. */
async function related(stdin: string) {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await relatePairs(
    (a, b, { language }) => ({ relation: a === b ? 'equivalent' : 'conflicts', reason: `${language ?? 'guessed'}` }),
    ['-'],
    {
      readStdin: async () => new TextEncoder().encode(stdin),
      stdout: { isTTY: false, write: (text) => void stdout.push(text) },
      stderr: { isTTY: false, write: (text) => void stderr.push(text) },
      env: {},
      cwd: '.',
      signal: new AbortController().signal,
    },
  );
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

it('answers each line with one, in order', async () => {
  const pairs = [
    { id: 1, language: 'en', a: 'Five were killed.', b: 'Eight were killed.' },
    { id: 'two', a: 'قتل خمسة.', b: 'قتل خمسة.' },
  ];
  expect(await related(pairs.map((pair) => JSON.stringify(pair)).join('\n'))).toEqual({
    code: 0,
    stdout: '{"id":1,"relation":"conflicts","reason":"en"}\n{"id":"two","relation":"equivalent","reason":"guessed"}\n',
    stderr: '',
  });
});

it('tells of a line that is malformed, and answers the others', async () => {
  const input = '{"id":1,"a":"x","b":"y"}\n{"id":2\n\n{"id":3,"a":5,"b":"y"}\n[]\n{"id":4,"a":"x","b":"y"}';
  const { code, stdout, stderr } = await related(input);
  expect(code).toBe(2);
  const lines = stderr.trimEnd().split('\n');
  expect(lines.map((line) => /line (\d)/u.exec(line)?.[1])).toEqual(['2', '4', '5']);
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
});
