import { expect, it } from 'vitest';
import type { Stance } from '../../src/comparison/kind';
import { oncePerStance } from '../../src/comparison/once-per-stance';
import { sceneOf } from '../../src/comparison/scene';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { Incident } from '../../src/model';

const incident: Incident = {
  id: 'i',
  reports: [],
  passages: [],
  memberships: [],
  claims: [],
  places: [],
  when: null,
  events: [],
};
const scene = () => sceneOf(incident, { gazetteer: defaultGazetteer(), reports: new Map() });
const stance = () => [{}] as unknown as Stance;

it('works something out once for a stance in a scene, nothing found included, and apart for each', () => {
  const [here, there, one, other] = [scene(), scene(), stance(), stance()];
  const asked: unknown[] = [];
  const first = oncePerStance((of, where) => {
    asked.push([of, where]);
    return null;
  });
  expect([first(one, here), first(one, here), first(other, here), first(one, there)]).toEqual([null, null, null, null]);
  expect(asked).toEqual([
    [one, here],
    [other, here],
    [one, there],
  ]);
});
