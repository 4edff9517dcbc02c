import { describe, expect, it } from 'vitest';
import { type Demand, howManyThreads } from '../../src/workers/how-many-threads';

const demand: Demand = { workers: 2, standing: 0, reports: 1000, asked: 1000, cores: 2 };
const first = (reports: number) => ({ reports, asked: reports });

describe('howManyThreads', () => {
  it.each<[string, Partial<Demand>, number]>([
    ['none for a few reports', first(499), 0],
    ['one for more, where cores are few', first(500), 1],
    ['still one', first(15_999), 1],
    ['a second where there is work for long', first(16_000), 2],
    ['or has been', { reports: 8000, asked: 16_000 }, 2],
    ['many calls of a few reports', { reports: 200, asked: 90_000 }, 0],
    ['a second sooner, where each has two cores', { ...first(1000), cores: 4 }, 2],
    ['no more than are paid for', { ...first(1000), cores: 8, workers: 4 }, 2],
    ['no more than are allowed', { ...first(90_000), cores: 8 }, 2],
    ['those that stand, for a few reports too', { ...first(10), standing: 2 }, 2],
    ['none where none are allowed', { ...first(90_000), workers: 0 }, 0],
    ['all at once where the caller says so', { ...first(1), reportsPerThread: 0 }, 2],
    ['as many as the caller finds worth it', { ...first(10), reportsPerThread: 6 }, 1],
    ['none where the caller finds none worth it', { ...first(5), reportsPerThread: 6 }, 0],
  ])('%s', (_, given, expected) => {
    expect(howManyThreads({ ...demand, ...given })).toBe(expected);
  });
});
