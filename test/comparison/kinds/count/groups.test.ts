import { describe, expect, it } from 'vitest';
import { compareIncident } from '../../../../src/comparison';
import type { Claim, QuantityValue } from '../../../../src/model';
import { claim, incident, quantity, reports } from '../../../../src/testing/builders';
import { tinyGazetteer } from '../../../../src/testing/tiny-gazetteer';

const gazetteer = tinyGazetteer();
const times = reports({ r1: '2024-04-22T08:00:00.000Z', r2: '2024-04-22T09:00:00.000Z' });

function told(report: string, by: string, value: QuantityValue): Claim {
  return claim({
    report,
    quote: `${by}: ${value.best}`,
    event: 'kill',
    roles: { quantity: value },
    source: { name: by, kind: 'group' },
  });
}

function dead(best: number, qualifiers: readonly string[] = [], part: QuantityValue['scope']['part'] = 'total') {
  return quantity(best, { scope: { part, qualifiers } });
}

/** Relations of the questions on counts, by what they are about. */
function relations(claims: readonly Claim[]): Record<string, string> {
  const questions = compareIncident(incident(claims), { gazetteer, reports: times });
  return Object.fromEntries(
    questions
      .filter(({ kind }) => kind === 'count')
      .map(({ about, relation }) => [about.slice('count:'.length), relation]),
  );
}

const total = 'killed:thing:person::total';
const americans = 'killed:thing:person::subset+actor:us';

describe('whom a count is of', () => {
  it.each<readonly [string, QuantityValue, QuantityValue, Record<string, string>]>([
    [
      'soldiers of a side and the side itself are one question',
      dead(4, ['actor:org/military', 'actor:us', 'thing:person/combatant/soldier']),
      dead(5, ['actor:us', 'thing:person/combatant/soldier'], 'subset'),
      { [americans]: 'conflict' },
    ],
    [
      'fewer soldiers than people of a side',
      dead(2, ['actor:us', 'thing:person/combatant/soldier']),
      dead(4, ['actor:us']),
      { [americans]: 'refine' },
    ],
    ['people by another name are people', dead(30, ['thing:person/migrant']), dead(26), { [total]: 'conflict' }],
    [
      'children and civilians are questions of their own',
      dead(3, ['thing:person/child']),
      dead(9, ['thing:person/civilian']),
      {
        'killed:thing:person::subset+thing:person/child': 'single',
        'killed:thing:person::subset+thing:person/civilian': 'single',
      },
    ],
    [
      'a group that outgrows the whole of another teller',
      dead(200, ['thing:person/combatant/soldier']),
      dead(25),
      { [total]: 'conflict', 'killed:thing:person::subset+thing:person/combatant': 'single' },
    ],
    [
      'a group smaller than the whole stays apart',
      dead(20, ['thing:person/combatant/soldier']),
      dead(25),
      { [total]: 'single', 'killed:thing:person::subset+thing:person/combatant': 'single' },
    ],
    [
      'parts that go without a name are compared with none',
      dead(2, [], 'subset'),
      dead(7, [], 'subset'),
      { 'killed:thing:person::subset': 'single' },
    ],
  ])('%s', (_, a, b, expected) => {
    expect(relations([told('r1', 'the police', a), told('r2', 'the army', b)])).toEqual(expected);
  });
});
