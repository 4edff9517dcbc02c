import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/comparison';
import type { MomentValue, PlaceValue, QuantityValue, Value } from '../../src/model';
import { actor, happening, moment, place, quantity, thing } from '../../src/testing';
import { tinyGazetteer } from '../../src/testing/tiny-gazetteer';

const index = tinyGazetteer(
  { 'actor:us': ['actor:coalition'], 'thing:weapon/launcher/mobile': ['thing:vehicle'] },
  { 'place:a/near place:a/far': 25, 'place:b/x place:a/far': 900 },
);

const at = (from: string, to: string, parts: Partial<MomentValue> = {}) =>
  moment(`2024-04-${from}:00.000Z`, `2024-04-${to}:00.000Z`, parts);
const minute = { precision: 'minute' } as const;
const by = (id: string, parts: Partial<PlaceValue> = {}) => place(id, id, parts);
const scope = (part: 'total' | 'subset' | 'other', ...qualifiers: string[]): Partial<QuantityValue> => ({
  scope: { part, qualifiers },
});

const table: readonly (readonly [string, Value, Value, string, string])[] = [
  ['equal numbers', quantity(5), quantity(5), 'equivalent', 'quantity.same'],
  ['a bound holds a number', quantity(5, { high: null }), quantity(7), 'refines', 'quantity.range'],
  ['a bound above a number', quantity(9, { high: null }), quantity(7), 'conflicts', 'quantity.disjoint'],
  ['two bounds', quantity(5, { high: null }), quantity(9, { high: null }), 'refines', 'quantity.range'],
  ['ranges that overlap', quantity(5, { high: 9 }), quantity(7, { high: 12 }), 'overlaps', 'quantity.range'],
  ['about', quantity(100, { approximate: true }), quantity(108), 'refines', 'quantity.about'],
  ['round thousands', quantity(20_000), quantity(20_500), 'refines', 'quantity.range'],
  ['a round word', quantity(20, { high: 99, approximate: true }), quantity(12), 'refines', 'quantity.range'],
  [
    'far from a round word',
    quantity(20, { high: 99, approximate: true }),
    quantity(5),
    'conflicts',
    'quantity.disjoint',
  ],
  [
    'rounded measures',
    quantity(16.7, { measure: 'depth' }),
    quantity(17, { measure: 'depth' }),
    'equivalent',
    'quantity.rounded',
  ],
  [
    'magnitudes',
    quantity(7.8, { measure: 'magnitude' }),
    quantity(7.9, { measure: 'magnitude' }),
    'conflicts',
    'quantity.disjoint',
  ],
  ['other effects', quantity(5), quantity(7, { effect: 'wounded' }), 'incomparable', 'quantity.effect'],
  ['others', quantity(5), quantity(7, scope('other')), 'incomparable', 'quantity.scope'],
  ['a part', quantity(9), quantity(4, scope('subset', 'actor:us')), 'refines', 'quantity.part'],
  [
    'a part beyond the whole',
    quantity(9),
    quantity(12, scope('subset', 'actor:us')),
    'conflicts',
    'quantity.part-exceeds-whole',
  ],
  ['soldiers among persons', quantity(9), quantity(4, { unit: 'thing:person/soldier' }), 'refines', 'quantity.part'],

  ['a minute of a day', at('21T00:00', '22T00:00'), at('21T21:50', '21T21:51', minute), 'refines', 'moment.within'],
  [
    'minutes a quarter apart',
    at('21T21:40', '21T21:41', minute),
    at('21T21:50', '21T21:51', minute),
    'overlaps',
    'moment.near',
  ],
  [
    'half an hour apart',
    at('21T21:20', '21T21:21', minute),
    at('21T21:50', '21T21:51', minute),
    'conflicts',
    'moment.apart',
  ],
  [
    'clocks of two zones',
    at('21T18:50', '21T18:51', { ...minute, zone: 'utc' }),
    at('21T21:50', '21T21:51', minute),
    'overlaps',
    'moment.near',
  ],
  ['days apart', at('21T00:00', '22T00:00'), at('24T00:00', '25T00:00'), 'conflicts', 'moment.apart'],

  ['a town in its province', by('place:a'), by('place:a/near'), 'refines', 'place.within'],
  ['towns close by', by('place:a/near'), by('place:a/far'), 'overlaps', 'place.near'],
  ['towns far apart', by('place:b/x'), by('place:a/far'), 'conflicts', 'place.apart'],
  [
    'opposite sides',
    by('place:a', { relation: 'part-of', side: 'north' }),
    by('place:a', { relation: 'part-of', side: 'south' }),
    'conflicts',
    'place.sides',
  ],
  ['a name that no table knows', place(null, 'Somewhere'), by('place:a'), 'incomparable', 'place.unknown'],
  [
    'a base in a named region',
    place(null, 'a base', { within: ['place:a'] }),
    by('place:a'),
    'refines',
    'place.within',
  ],

  ['a force of a state', actor('actor:us'), actor('actor:us/airforce'), 'refines', 'actor.level'],
  ['a member of a coalition', actor('actor:coalition'), actor('actor:us'), 'refines', 'actor.level'],
  ['two branches', actor('actor:us/army'), actor('actor:us/airforce'), 'overlaps', 'actor.side'],
  ['two states', actor('actor:us'), actor('actor:ru'), 'conflicts', 'actor.apart'],
  ['any army', actor('actor:org/military'), actor('actor:ru'), 'incomparable', 'actor.generic'],
  [
    'unknown gunmen',
    actor(null, 'gunmen', { unknown: true }),
    actor('actor:ru'),
    'differsInCommitment',
    'actor.unknown',
  ],
  ['names that no table knows', actor(null, 'Smith'), actor(null, 'Jones'), 'incomparable', 'actor.unlisted'],

  ['a sort of the other', thing('thing:weapon/bomb'), thing('thing:weapon/bomb/car'), 'refines', 'thing.class'],
  ['two sorts', thing('thing:weapon/bomb/road'), thing('thing:weapon/bomb/car'), 'conflicts', 'thing.siblings'],
  ['other things', thing('thing:weapon/bomb'), thing('thing:vehicle/truck'), 'incomparable', 'thing.apart'],
  [
    'civilian and combatant',
    thing('thing:person/civilian'),
    thing('thing:person/combatant/militant'),
    'conflicts',
    'thing.civilian',
  ],
  [
    'a warplane and the US with one',
    thing('thing:vehicle/aircraft'),
    actor('actor:us', 'US', { thing: 'thing:vehicle/aircraft' }),
    'refines',
    'thing.class',
  ],

  ['deliberate and technical', happening('attack'), happening('malfunction'), 'conflicts', 'happening.nature'],
  ['fault and accident', happening('negligence'), happening('accident'), 'overlaps', 'happening.family'],
  ['blast and attack', happening('explode'), happening('attack'), 'overlaps', 'happening.family'],
  ['strike and attack', happening('strike'), happening('attack'), 'refines', 'happening.broader'],
  ['opposites', happening('rise'), happening('fall'), 'conflicts', 'happening.opposite'],

  [
    'so and not so',
    { kind: 'polarity', affirmed: true },
    { kind: 'polarity', affirmed: false },
    'conflicts',
    'polarity.opposed',
  ],
  ['a number and a place', quantity(5), by('place:a'), 'incomparable', 'value.kinds'],
];

describe('compareValues', () => {
  it.each(table)('%s', (_, a, b, relation, reason) => {
    expect(compareValues(a, b, index)).toMatchObject({ relation, reason });
    expect(compareValues(b, a, index)).toMatchObject({ relation, reason });
  });

  it('finds every value equivalent to itself', () => {
    for (const value of table.flatMap(([, a, b]) => [a, b])) {
      expect(compareValues(value, structuredClone(value), index).relation).toBe('equivalent');
    }
  });
});
