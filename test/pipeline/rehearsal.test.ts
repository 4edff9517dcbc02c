import { expect, it } from 'vitest';
import { rehearse } from '../../src/pipeline/rehearsal';
import type { StandingIncident } from '../../src/pipeline/standing-incident';

it('compares small incidents before the first large one of a process, and never again', () => {
  const compared: number[] = [];
  const incident = (segments: number) =>
    ({ cluster: { news: Array(segments) }, compared: () => compared.push(segments) }) as unknown as StandingIncident;
  const held = [40, 1, 2, 12, 13, ...Array<number>(200).fill(3)].map(incident);
  rehearse(incident(23), held);
  expect(compared).toStrictEqual([]);
  rehearse(incident(24), held);
  expect(compared).toStrictEqual([2, 12, ...Array<number>(94).fill(3)]);
  rehearse(incident(60), held);
  expect(compared).toHaveLength(96);
});
