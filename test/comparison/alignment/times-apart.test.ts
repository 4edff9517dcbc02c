import { expect, test } from 'vitest';
import { timesApart } from '../../../src/comparison/alignment/times-apart';
import { sceneOf } from '../../../src/comparison/scene';
import type { Claim, MomentValue } from '../../../src/model';
import { claim, incident, moment } from '../../../src/testing/builders';
import { tinyGazetteer } from '../../../src/testing/tiny-gazetteer';

const scene = sceneOf(incident([]), { gazetteer: tinyGazetteer(), reports: new Map() });
const monday = moment('2024-04-29T00:00:00.000Z', '2024-04-30T00:00:00.000Z');
const noon = moment('2024-04-29T12:00:00.000Z', '2024-04-29T13:00:00.000Z', { precision: 'hour' });
const tuesday = moment('2024-04-30T00:00:00.000Z', '2024-05-01T00:00:00.000Z');
const wednesday = moment('2024-05-01T00:00:00.000Z', '2024-05-02T00:00:00.000Z');
const at = (...time: readonly MomentValue[]): Claim => claim({ quote: 'open', event: 'open', roles: { time } });

test.each<[string, Claim, Claim, boolean]>([
  ['two days', at(monday), at(wednesday), true],
  ['a day and the next, between which a night is of either', at(monday), at(tuesday), false],
  ['a day and an hour of it', at(monday), at(noon), false],
  ['one of two days', at(monday, wednesday), at(wednesday), false],
  ['a day and none', at(monday), at(), false],
  ['none', at(), at(), false],
])('timesApart: %s', (_, a, b, expected) => {
  expect(timesApart(a, b, scene)).toBe(expected);
  expect(timesApart(b, a, scene)).toBe(expected);
});
