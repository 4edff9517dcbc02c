import { expect, it } from 'vitest';
import { Looks } from '../../src/comparison/looks';
import { oncePerReport } from '../../src/comparison/once-per-report';
import type { Scene } from '../../src/comparison/scene';

const claims = ['a', 'b', 'a'].map((report, at) => ({ report, id: String(at) }));
const scene = () => ({ claims, known: new Map(), looks: new Looks() }) as unknown as Scene;

it('works something out once for a report in a scene, of its claims alone', () => {
  const [one, other] = [scene(), scene()];
  const asked: string[][] = [];
  const first = oncePerReport((own) => {
    asked.push(own.map(({ id }) => id));
    return own.length;
  });
  expect([first('a', one), first('a', one), first('b', one), first('c', one), first('a', other)]).toEqual([
    2, 2, 1, 0, 2,
  ]);
  expect(asked).toEqual([['0', '2'], ['1'], [], ['0', '2']]);
});

it('writes down that claims of the report were looked at, whoever asked first', () => {
  const one = scene();
  const count = oncePerReport((own) => own.length);
  for (const _ of [1, 2]) {
    one.looks.begin();
    count('a', one);
    expect(one.looks.seen()).toEqual({ facts: 0, asked: [], reports: true });
  }
});
