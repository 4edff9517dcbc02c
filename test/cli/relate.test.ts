import { expect, it } from 'vitest';
import { runIn } from './fake-io';

const relations = [
  'equivalent',
  'refines',
  'overlaps',
  'supersedes',
  'differsInCommitment',
  'conflicts',
  'incomparable',
];

it('answers each line with one', async () => {
  const pairs = [
    { id: 1, language: 'en', a: 'Five people were killed in Mosul.', b: 'Eight people were killed in Mosul.' },
    { id: 'two', language: 'ar', a: 'قتل خمسة أشخاص في الموصل.', b: 'قتل خمسة أشخاص في الموصل.' },
  ];
  const { code, stdout, stderr } = await runIn(
    '.',
    ['relate', '-'],
    pairs.map((pair) => JSON.stringify(pair)).join('\n'),
  );
  expect([code, stderr]).toEqual([0, '']);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; relation: string; reason: unknown });
  expect(answers.map(({ id }) => id)).toEqual([1, 'two']);
  expect(answers.map(({ relation }) => relation)).toEqual(['conflicts', 'equivalent']);
  expect(answers.filter(({ relation, reason }) => !relations.includes(relation) || !reason)).toEqual([]);
});

it('tells of a line that is malformed, and answers the others', async () => {
  const input = '{"id":1,"a":"x","b":"y"}\n{"id":2\n\n{"id":3,"a":5,"b":"y"}\n[]\n{"id":4,"a":"x","b":"y"}';
  const { code, stdout, stderr } = await runIn('.', ['relate', '-'], input);
  expect(code).toBe(2);
  expect(
    stderr
      .trimEnd()
      .split('\n')
      .map((line) => /line (\d)/u.exec(line)?.[1]),
  ).toEqual(['2', '4', '5']);
  expect(stdout.trimEnd().split('\n')).toHaveLength(2);
});
