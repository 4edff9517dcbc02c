import { expect, it } from 'vitest';
import { areSisters } from '../../src/comparison/values/sisters';
import { sortOfDeed } from '../../src/comparison/values/sort-of-deed';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';

const gazetteer = defaultGazetteer();

it.each([
  ['vehicle/aircraft/warplane', 'vehicle/aircraft/drone', true],
  ['vehicle/aircraft', 'vehicle/aircraft/drone', false],
  ['vehicle/aircraft/balloon/weather', 'vehicle/aircraft/balloon', false],
  ['vehicle/aircraft/balloon/spy', 'vehicle/aircraft/drone', true],
  ['vehicle/truck', 'vehicle/truck/tanker-truck', false],
  ['vehicle/truck', 'vehicle/van', false],
  ['vehicle/bus', 'vehicle/truck', true],
  ['weapon/blade', 'weapon/firearm', true],
  ['weapon/bomb/ied', 'weapon/mine', false],
  ['weapon', 'weapon/blade', false],
  ['substance/fireworks', 'substance/fertiliser', true],
  ['substance/ammonium-nitrate', 'substance/fertiliser', false],
  ['substance/explosive', 'substance/fireworks', true],
  ['substance/explosive', 'substance/ammonium-nitrate', false],
  ['illness/malaria', 'illness/poisoning', true],
  ['illness/fever', 'illness/malaria', false],
  ['animal/bear', 'animal/wolf', true],
  ['animal', 'animal/wolf', false],
])('%s and %s exclude each other: %s', (a, b, apart) => {
  expect(areSisters(`thing:${a}`, `thing:${b}`, gazetteer)).toBe(apart);
  expect(areSisters(`thing:${b}`, `thing:${a}`, gazetteer)).toBe(apart);
});

it('knows a rising from a seizure of power', () => {
  const happening = (event: 'protest' | 'overthrow' | 'attack') =>
    ({ kind: 'happening', event, name: event, concepts: [] }) as const;
  expect(sortOfDeed(happening('protest'), gazetteer)).toBe('rising');
  expect(sortOfDeed(happening('overthrow'), gazetteer)).toBe('seizure');
  expect(sortOfDeed(happening('attack'), gazetteer)).toBeNull();
});
