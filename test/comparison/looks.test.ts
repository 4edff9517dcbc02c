import { expect, it } from 'vitest';
import { Looks } from '../../src/comparison/looks';
import { oncePerPart, oncePerScene } from '../../src/comparison/once-per-scene';
import { sceneOf } from '../../src/comparison/scene';
import { claim, incident } from '../../src/testing';
import { tinyGazetteer } from '../../src/testing/tiny-gazetteer';

const told = [claim({ event: 'strike', quote: 'struck' }), claim({ event: 'leave', quote: 'left' })];
const sceneOfTwo = () => sceneOf(incident(told), { gazetteer: tinyGazetteer(), reports: new Map() });

it('sees nothing where work looks at the claim it was given, and facts apart from each other', () => {
  const scene = sceneOfTwo();
  scene.looks.begin();
  expect(scene.happenings.of(told[0] as (typeof told)[0]).id).toBe('incident');
  const none = scene.looks.seen();
  expect(none).toEqual({ facts: 0, asked: [], reports: false });
  expect(scene.foremost).toEqual(scene.incident.events.slice(0, 6));
  const some = scene.looks.seen();
  scene.looks.begin();
  expect(scene.incident.places).toEqual([]);
  const other = scene.looks.seen();
  expect([some?.facts, other?.facts, (some?.facts ?? 0) & (other?.facts ?? 0)]).toEqual([
    expect.any(Number),
    expect.any(Number),
    0,
  ]);
});

it.each([
  ['all claims', (scene: ReturnType<typeof sceneOfTwo>) => scene.claims.length],
  ['claims of the incident', (scene: ReturnType<typeof sceneOfTwo>) => scene.incident.claims.length],
  ['what was made of them, also once it is known', oncePerScene(({ claims }) => claims.length)],
])('looks far at %s', (_, look) => {
  const scene = sceneOfTwo();
  for (let time = 0; time < 2; time++) {
    scene.looks.begin();
    expect(look(scene)).toBe(2);
    expect(scene.looks.seen()).toBeNull();
  }
});

it('looks no farther than at the part that is asked for', () => {
  const scene = sceneOfTwo();
  const counted = oncePerPart(({ claims }) => new Map(claims.map((one) => [one, claims.length])));
  scene.looks.begin();
  expect(counted(scene).size).toBe(2);
  expect(scene.looks.seen()).toEqual({ facts: 0, asked: [], reports: false });
});

it('leaves work done aside out, and notes no question of work that looked far', () => {
  const looks = new Looks();
  const asked = { ask: () => 1, claim: told[0] as (typeof told)[0], about: undefined, answer: 1 };
  expect(looks.aside(() => looks.atAll())).toBeUndefined();
  looks.note(asked);
  expect(looks.seen()).toEqual({ facts: 0, asked: [asked], reports: false });
  looks.atAll();
  expect(looks.seen()).toBeNull();
});
