import { expect, it } from 'vitest';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';

// Some 150 ms on an idle core; the ceiling leaves room for a busy machine, and is counted in processor time.
const CEILING_MS = 700;

it('loads within its ceiling, once', () => {
  const start = process.cpuUsage();
  const gazetteer = defaultGazetteer();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(CEILING_MS);
  const again = performance.now();
  expect(defaultGazetteer()).toBe(gazetteer);
  expect(performance.now() - again).toBeLessThan(5);
});
