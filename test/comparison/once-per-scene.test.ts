import { expect, it } from 'vitest';
import { oncePerScene } from '../../src/comparison/once-per-scene';
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

it('works something out once for a scene, nothing found included, and apart for each', () => {
  const [one, other] = [scene(), scene()];
  const asked: unknown[] = [];
  const first = oncePerScene((of) => {
    asked.push(of);
    return null;
  });
  const second = oncePerScene(({ claims }) => claims.length);
  expect([first(one), first(one), first(other), second(one)]).toEqual([null, null, null, 0]);
  expect(asked).toEqual([one, other]);
});
