import { describe, expect, it } from 'vitest';
import { compareIncident } from '../../src/comparison';
import type { Claim, Question } from '../../src/model';
import { actor, claim, happening, incident, place, quantity, reports, thing } from '../../src/testing/builders';
import { tinyGazetteer } from '../../src/testing/tiny-gazetteer';

const gazetteer = tinyGazetteer({ 'actor:coalition': [], 'actor:us': ['actor:coalition'] });
const times = reports({
  r1: '2024-04-22T08:00:00.000Z',
  r2: '2024-04-22T09:00:00.000Z',
  r3: '2024-04-22T15:00:00.000Z',
  r4: '2024-04-23T09:00:00.000Z',
});
const compare = (claims: readonly Claim[]): Question[] =>
  compareIncident(incident(claims), { gazetteer, reports: times });
const conflicts = (questions: readonly Question[]) =>
  questions
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind, positions }) => [kind, ...positions.map(({ label, denies }) => (denies ? `not ${label}` : label))]);

const truck = thing('thing:vehicle/truck', 'the truck', { definite: true });

describe('who destroyed the truck', () => {
  const claims = [
    claim({
      quote: 'a coalition fighter destroyed the launcher',
      event: 'destroy',
      roles: {
        agent: actor('actor:coalition', 'coalition', { thing: 'thing:vehicle/aircraft' }),
        patient: thing('thing:weapon/launcher', 'launcher'),
      },
      source: { name: 'US official', kind: 'person', named: false },
    }),
    claim({
      report: 'r2',
      quote: 'a US aircraft bombed the vehicle',
      event: 'strike',
      roles: {
        agent: actor('actor:us', 'US', { thing: 'thing:vehicle/aircraft' }),
        patient: thing('thing:vehicle', 'vehicle'),
      },
      source: { name: 'security sources', kind: 'group' },
    }),
    claim({
      report: 'r2',
      quote: 'Iraqi forces found the vehicle and burned it',
      event: 'burn',
      roles: { agent: actor('actor:iq/security', 'Iraqi forces'), patient: thing('thing:vehicle', 'vehicle') },
      source: { name: 'Security Media Cell', kind: 'organisation', id: 'actor:iq/smc' },
    }),
    claim({
      report: 'r3',
      quote: 'the truck caught fire when unfired rockets exploded',
      event: 'burn',
      roles: { patient: truck, cause: happening('explode', 'explosion', ['thing:weapon/rocket']) },
      source: { name: 'military official', kind: 'person', named: false },
    }),
    claim({
      report: 'r3',
      quote: 'we cannot say that the truck was bombed by US aircraft before an inquiry',
      event: 'strike',
      roles: { agent: actor('actor:us', 'US', { thing: 'thing:vehicle/aircraft' }), patient: truck },
      source: { name: 'an officer', kind: 'person' },
      commitment: { certainty: 'unknown' },
    }),
    claim({
      report: 'r1',
      quote: 'rockets were launched at a base',
      event: 'launch',
      roles: { patient: thing('thing:weapon/rocket', 'rockets'), target: thing('thing:building/base', 'a base') },
    }),
  ];
  const questions = compare(claims);
  const disputed = questions.filter(({ relation }) => relation === 'conflict');

  it('is one question with three positions that exclude each other and one that asserts nothing', () => {
    expect(disputed.map(({ kind }) => kind)).toEqual(['agent']);
    const [question] = disputed;
    expect(question?.positions.map(({ open, answers }) => [open, answers.length])).toEqual([
      [false, 2],
      [false, 1],
      [true, 1],
      [false, 1],
    ]);
    const asserted = question?.matrix.filter(({ a, b }) => a !== 2 && b !== 2);
    expect(asserted?.map(({ relation }) => relation)).toEqual(['conflicts', 'conflicts', 'conflicts']);
    const open = question?.matrix.filter(({ a, b }) => a === 2 || b === 2);
    expect(open?.some(({ relation }) => relation === 'conflicts')).toBe(false);
  });

  it('does not depend on the order of the claims', () => {
    expect(compare([...claims].reverse())).toEqual(questions);
  });

  it('has every claim answer something', () => {
    const answered = new Set(
      questions.flatMap(({ positions }) =>
        positions.flatMap(({ answers }) => answers.map((answer) => answer.claim.id)),
      ),
    );
    expect(answered.size).toBe(claims.length);
  });
});

describe('a blast that one side denies', () => {
  const blast = claim({
    quote: 'a bomb exploded near the base',
    event: 'explode',
    roles: { means: thing('thing:weapon/bomb', 'bomb') },
    source: { name: 'Observatory', kind: 'organisation' },
  });
  const denial = claim({
    report: 'r2',
    quote: 'there was no explosion',
    event: 'explode',
    source: { name: 'SDF', kind: 'organisation' },
    commitment: { polarity: 'denied' },
  });
  const unaware = claim({
    report: 'r2',
    quote: 'we have no reports of an explosion',
    event: 'explode',
    source: { name: 'coalition', kind: 'organisation' },
    commitment: { certainty: 'unknown' },
  });

  it('is a conflict over occurrence, which ignorance takes no side in', () => {
    const [question] = compare([blast, denial, unaware]);
    expect([question?.kind, question?.relation]).toEqual(['occurrence', 'conflict']);
    expect(question?.matrix.map(({ a, b, relation }) => [a, b, relation])).toEqual([
      [0, 1, 'conflicts'],
      [0, 2, 'differsInCommitment'],
      [1, 2, 'differsInCommitment'],
    ]);
  });

  it('is none when what is denied is another sort of blast', () => {
    const other = claim({
      report: 'r2',
      quote: 'no car bomb exploded',
      event: 'explode',
      roles: { means: thing('thing:weapon/bomb/car', 'car bomb') },
      source: { name: 'SDF' },
      commitment: { polarity: 'denied' },
    });
    const mine = claim({
      quote: 'a mine exploded',
      event: 'explode',
      roles: { means: thing('thing:weapon/mine', 'mine') },
      source: { name: 'Observatory' },
    });
    expect(conflicts(compare([mine, other]))).toEqual([]);
  });
});

describe('an air strike, an empty sky and stored munitions', () => {
  const base = thing('thing:building/base', 'the base');
  const strike = claim({
    quote: 'an air strike hit the base',
    event: 'strike',
    roles: { patient: base },
    source: { name: 'police' },
  });
  const empty = claim({
    report: 'r2',
    quote: 'no aircraft were in the sky',
    event: 'exist',
    roles: { patient: thing('thing:vehicle/aircraft', 'aircraft') },
    source: { name: 'air defence' },
    commitment: { polarity: 'denied' },
  });
  const denial = claim({
    report: 'r2',
    quote: 'the US did not carry out strikes',
    event: 'strike',
    roles: { agent: actor('actor:us', 'US') },
    source: { name: 'Centcom', id: 'actor:us', kind: 'organisation' },
    commitment: { polarity: 'denied' },
  });
  const blame = claim({
    quote: 'US jets struck the base',
    event: 'strike',
    roles: { agent: actor('actor:us/airforce', 'US jets'), patient: base },
    source: { name: 'a deputy' },
  });

  it('is a conflict over the cause', () => {
    expect(conflicts(compare([strike, empty]))).toEqual([
      ['cause', 'an air strike hit the base', 'not no aircraft were in the sky'],
    ]);
  });

  it('is a conflict over the agent where a state clears its own', () => {
    expect(conflicts(compare([blame, denial]))).toEqual([['agent', 'US jets', 'not US']]);
  });

  it('leaves a denial of one actor beside the blame of another', () => {
    const israel = claim({
      quote: 'Israel struck it',
      event: 'strike',
      roles: { agent: actor('actor:il', 'Israel'), patient: base },
      source: { name: 'x' },
    });
    expect(conflicts(compare([israel, denial]))).toEqual([]);
  });
});

describe('counts', () => {
  const toll = (best: number, report: string, source: string, parts = {}) =>
    claim({
      report,
      quote: `${best} dead`,
      event: 'kill',
      roles: { quantity: quantity(best, parts) },
      source: { name: source, kind: 'organisation' },
    });

  it.each([
    ['rival figures in one report', [toll(30, 'r1', 'governor'), toll(26, 'r1', 'police')], 1],
    ['rival figures within the hour', [toll(30, 'r1', 'governor'), toll(36, 'r2', 'police')], 1],
    ['a count that goes on', [toll(30, 'r1', 'governor'), toll(36, 'r3', 'police')], 0],
    ['a lower figure a day later', [toll(87, 'r4', 'inquiry'), toll(118, 'r1', 'doctors')], 1],
    ['one source revising itself down', [toll(87, 'r4', 'doctors'), toll(118, 'r1', 'doctors')], 0],
    ['at least five and seven', [toll(5, 'r1', 'a', { high: null }), toll(7, 'r1', 'b')], 0],
    ['about 750 and 760', [toll(750, 'r1', 'a', { approximate: true }), toll(760, 'r1', 'b')], 0],
    ['nobody and somebody', [toll(0, 'r1', 'a'), toll(3, 'r2', 'b')], 1],
    ['the dead and the wounded', [toll(2, 'r1', 'a'), toll(9, 'r2', 'b', { effect: 'wounded' })], 0],
  ] as const)('%s', (_, claims, expected) => {
    expect(conflicts(compare(claims))).toHaveLength(expected);
  });

  it('sets nobody hurt against both the dead and the wounded', () => {
    const none = toll(0, 'r1', 'a', { effect: 'casualties' });
    const dead = toll(1, 'r1', 'b');
    const hurt = toll(6, 'r1', 'b', { effect: 'wounded' });
    expect(conflicts(compare([none, dead, hurt]))).toHaveLength(2);
  });
});

describe('where and when', () => {
  const at = (id: string, report: string, source: string) =>
    claim({ report, quote: `it struck ${id}`, event: 'strike', roles: { place: place(id) }, source: { name: source } });

  it('sets places that lie apart against each other and holds a town in its province', () => {
    expect(conflicts(compare([at('place:iq/nineveh', 'r1', 'a'), at('place:iq/nineveh/zummar', 'r2', 'b')]))).toEqual(
      [],
    );
    expect(conflicts(compare([at('place:iq/nineveh', 'r1', 'a'), at('place:iq/basra', 'r2', 'b')]))).toHaveLength(1);
  });

  it('lets one source tell of two places', () => {
    expect(conflicts(compare([at('place:iq/nineveh', 'r1', 'a'), at('place:iq/basra', 'r2', 'a')]))).toEqual([]);
  });
});

describe('background', () => {
  it('answers nothing', () => {
    expect(compare([claim({ quote: 'in 2019 an attack killed ten', event: 'kill', background: true })])).toEqual([]);
  });
});
