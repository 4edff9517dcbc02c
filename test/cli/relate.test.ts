import { expect, it } from 'vitest';
import { runIn } from './fake-io';

const lines = (text: string) => text.trimEnd().split('\n');

it('answers each line with one, in order', async () => {
  const pairs = [
    { id: 1, language: 'en', a: 'Oil prices rose on Monday.', b: 'Oil prices fell on Monday.' },
    { id: 'two', a: 'قتل خمسة أشخاص في بغداد.', b: 'قتل خمسة أشخاص في بغداد.' },
    { id: 3, a: 'Oil prices rose on Monday.', b: 'The minister visited a school.' },
  ];
  const { code, stdout, stderr } = await runIn(
    '.',
    ['relate', '-'],
    pairs.map((pair) => JSON.stringify(pair)).join('\n'),
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(lines(stdout).map((line) => JSON.parse(line))).toMatchObject([
    { id: 1, relation: 'conflicts', reason: 'words.antonyms' },
    { id: 'two', relation: 'equivalent' },
    { id: 3, relation: 'incomparable' },
  ]);
});

it('tells of a line that is malformed or in a language that nothing reads, and answers the others', async () => {
  const input = [
    '{"id":1,"a":"He left.","b":"He stayed."}',
    '{"id":2',
    '',
    '{"id":3,"a":5,"b":"y"}',
    '[]',
    '{"id":4,"language":"tlh","a":"x","b":"y"}',
    '{"id":5,"a":"…","b":"!"}',
    '{"id":6,"a":"He left.","b":"He stayed."}',
  ].join('\n');
  const { code, stdout, stderr } = await runIn('.', ['relate', '-'], input);
  expect(code).toBe(2);
  expect(lines(stderr).map((line) => /line (\d)/u.exec(line)?.[1])).toEqual(['2', '4', '5', '6', '7']);
  expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual([1, 6]);
});

it('refuses no file with one line', async () => {
  const { code, stdout, stderr } = await runIn('.', ['relate']);
  expect([code, stdout, lines(stderr).length]).toEqual([2, '', 1]);
});
