import { describe, expect, it } from 'vitest';
import { composeActor } from '../../src/gazetteer/compose-actor';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';

const gazetteer = defaultGazetteer();

describe('relation', () => {
  it.each([
    // Places: levels, informal regions, sites beside towns.
    ['place:iq', 'place:iq', 'same'],
    ['place:iq', 'place:iq/nineveh/zummar', 'contains'],
    ['place:iq/babil/kalsu', 'place:iq/babil', 'within'],
    ['place:middle-east', 'place:iq/nineveh', 'contains'],
    ['place:iq/nineveh', 'place:sy/raqqah', 'apart'],
    ['place:sy/north-east', 'place:sy/raqqah', 'unknown'],
    ['place:sy/north-east', 'place:ua/kharkiv', 'apart'],
    ['place:iq/saladin/speicher', 'place:iq/saladin/tikrit', 'unknown'],
    ['place:iq/nineveh/zummar', 'place:iq/nineveh/rabia', 'apart'],
    ['place:gulf-states', 'place:sa/makkah', 'contains'],
    // Actors: organs, commands, coalitions, generics.
    ['actor:us', 'actor:us/centcom', 'contains'],
    ['actor:us/military', 'actor:us/centcom', 'contains'],
    ['actor:us/air-force', 'actor:us/centcom', 'unknown'],
    ['actor:coalition', 'actor:us/air-force', 'contains'],
    ['actor:coalition', 'actor:ru/air-force', 'apart'],
    ['actor:nato', 'actor:coalition', 'unknown'],
    ['actor:iq/military', 'actor:iq/police', 'apart'],
    ['actor:iq/military', 'actor:org/military', 'within'],
    ['actor:org/security-forces', 'actor:iq/military', 'contains'],
    ['actor:org/police', 'actor:iq/military', 'apart'],
    ['actor:org/air-force', 'actor:iq/military', 'unknown'],
    ['actor:org/armed-group', 'actor:isis', 'contains'],
    ['actor:hamas', 'actor:hamas/qassam', 'contains'],
    ['actor:iq/spokesperson', 'actor:iq/military', 'unknown'],
    // Things: classes, exclusive kinds, persons who may be both.
    ['thing:vehicle', 'thing:vehicle/truck', 'contains'],
    ['thing:vehicle/truck', 'thing:vehicle/bus', 'apart'],
    ['thing:weapon/projectile/rocket', 'thing:weapon/projectile', 'within'],
    ['thing:weapon/projectile/rocket', 'thing:weapon/projectile/missile', 'apart'],
    ['thing:weapon', 'thing:vehicle/aircraft/drone', 'contains'],
    ['thing:person/civilian', 'thing:person/combatant/soldier', 'apart'],
    ['thing:person/civilian', 'thing:person/woman', 'unknown'],
    ['thing:person/pilgrim', 'thing:person/woman', 'unknown'],
    // Kinds do not mix; what no table knows is unknown.
    ['place:iq', 'actor:iq', 'unknown'],
    ['place:iq', 'place:nowhere', 'unknown'],
  ] as const)('%s to %s: %s', (a, b, relation) => {
    expect(gazetteer.relation(a, b)).toBe(relation);
    const back = { same: 'same', contains: 'within', within: 'contains', apart: 'apart', unknown: 'unknown' } as const;
    expect(gazetteer.relation(b, a)).toBe(back[relation]);
  });
});

describe('composed actors', () => {
  it('joins any state and any organ', () => {
    const id = composeActor('actor:jp', 'actor:org/foreign-ministry');
    expect(id).toBe('actor:jp/foreign-ministry');
    expect(gazetteer.concept(id)).toEqual({
      kind: 'actor',
      id,
      type: 'ministry',
      parents: ['actor:jp/government', 'actor:org/foreign-ministry'],
      members: [],
      side: 'actor:jp',
      country: 'place:jp',
    });
    expect(gazetteer.ancestors(id).slice(0, 3)).toEqual([
      'actor:jp/government',
      'actor:org/foreign-ministry',
      'actor:jp',
    ]);
    expect(gazetteer.ancestors(id)).toEqual(
      expect.arrayContaining(['actor:org/ministry', 'actor:org/authorities', 'actor:g7']),
    );
  });

  it('seats offices in their organs', () => {
    expect(
      gazetteer.contains('actor:ru/defence-ministry', composeActor('actor:ru', 'actor:role/defence-minister')),
    ).toBe(true);
    expect(gazetteer.contains('actor:role/official', 'actor:ru/defence-minister')).toBe(true);
  });

  it('knows no organ of nobody', () => {
    expect(gazetteer.concept('actor:zz/military')).toBeUndefined();
    expect(gazetteer.concept('actor:iq/nonsense')).toBeUndefined();
    expect(gazetteer.concept('actor:org/military/police')).toBeUndefined();
  });
});

describe('nearness', () => {
  it.each([
    ['place:iq', 'place:sy', true],
    ['place:iq', 'place:eg', false],
    ['place:iq/nineveh', 'place:iq/dohuk', true],
    ['place:iq/nineveh', 'place:iq/basra', false],
    ['place:ps/gaza-strip/rafah', 'place:ps/gaza-strip/khan-yunis', true],
    ['place:iq/baghdad/baghdad', 'place:iq/basra/basra', false],
    ['place:iq', 'place:iq/nineveh', false],
    ['actor:iq', 'actor:sy', false],
  ])('%s beside %s: %s', (a, b, expected) => {
    expect(gazetteer.adjacent(a, b)).toBe(expected);
    expect(gazetteer.adjacent(b, a)).toBe(expected);
  });

  it('measures great circles', () => {
    expect(gazetteer.distanceKm('place:iq/baghdad', 'place:iq/basra')).toBeCloseTo(448, -1);
    expect(gazetteer.distanceKm('place:iq', 'place:world')).toBeNull();
  });
});
