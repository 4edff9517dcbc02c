import { describe, expect, it } from 'vitest';
import { ofOneGroup } from '../../../../src/comparison/kinds/count/of-one-group';
import { defaultGazetteer } from '../../../../src/gazetteer/default-gazetteer';
import type { QuantityValue, Scope } from '../../../../src/model';

const index = defaultGazetteer();

function counted(part: Scope['part'], ...qualifiers: string[]): QuantityValue {
  return {
    kind: 'quantity',
    low: 4,
    best: 4,
    high: 4,
    unit: 'person',
    measure: null,
    effect: 'killed',
    scope: { part, qualifiers },
    approximate: false,
  };
}

const cases: readonly (readonly [string, QuantityValue, QuantityValue, boolean])[] = [
  ['four French soldiers', counted('subset', 'actor:fr'), counted('total', 'actor:fr'), true],
  ['children', counted('subset', 'thing:person/child'), counted('subset', 'thing:person/child'), true],
  ['French and Germans', counted('total', 'actor:fr'), counted('total', 'actor:de'), false],
  ['people', counted('total'), counted('total'), false],
  ['other French', counted('other', 'actor:fr'), counted('total', 'actor:fr'), false],
  [
    'fighters of whichever side',
    counted('total', 'thing:person/combatant'),
    counted('total', 'thing:person/combatant'),
    false,
  ],
];

describe('ofOneGroup', () => {
  it.each(cases)('%s', (_, a, b, expected) => {
    expect(ofOneGroup(a, b, index)).toBe(expected);
  });
});
