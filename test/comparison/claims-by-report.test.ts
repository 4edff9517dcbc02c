import { expect, it } from 'vitest';
import { claimsOfReport } from '../../src/comparison/claims-by-report';
import { Looks } from '../../src/comparison/looks';
import type { Scene } from '../../src/comparison/scene';

it('gives the claims of a report in their order, and none of a report without', () => {
  const claims = ['a', 'b', 'a'].map((report, at) => ({ report, id: String(at) }));
  const scene = { claims, known: new Map(), looks: new Looks() } as unknown as Scene;
  const ids = (report: string) => claimsOfReport(report, scene).map(({ id }) => id);
  expect([ids('a'), ids('b'), ids('c')]).toEqual([['0', '2'], ['1'], []]);
});
