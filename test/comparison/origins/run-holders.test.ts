import { expect, test } from 'vitest';
import { beginRuns, noteRun } from '../../../src/comparison/origins/run-holders';

function earlier(run: number, report: number): readonly number[] {
  const found: number[] = [];
  noteRun(run, report, (other) => found.push(other));
  return found;
}

test('tells the first four reports that hold a run', () => {
  beginRuns(10);
  expect([0, 1, 2, 3, 4, 5].map((report) => earlier(7, report))).toEqual([
    [],
    [0],
    [0, 1],
    [0, 1, 2],
    [0, 1, 2, 3],
    [0, 1, 2, 3],
  ]);
});

test('tells runs apart whose hashes begin alike, and forgets those of the table before', () => {
  const upper = 12 * 0x200000;
  beginRuns(3000);
  for (let lower = 0; lower < 3000; lower++) expect(earlier(upper + lower, 1)).toEqual([]);
  for (let lower = 0; lower < 3000; lower++) expect(earlier(upper + lower, 2)).toEqual([1]);
  beginRuns(3);
  expect(earlier(upper, 3)).toEqual([]);
});
