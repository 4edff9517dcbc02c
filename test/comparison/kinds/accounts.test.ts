import { describe, expect, it } from 'vitest';
import { compareIncident } from '../../../src/comparison';
import type { Claim, QuestionKind } from '../../../src/model';
import { actor, claim, incident, moment, place, quantity, reports, thing } from '../../../src/testing/builders';
import { tinyGazetteer } from '../../../src/testing/tiny-gazetteer';

const gazetteer = tinyGazetteer({}, { 'place:a place:b': 400 });
const times = reports({ r1: '2024-04-22T08:00:00.000Z', r2: '2024-04-22T09:00:00.000Z' });

type Told = Omit<Parameters<typeof claim>[0], 'report' | 'source' | 'quote'>;

/** How the question of a kind stands when two sources tell of one base that was struck. */
function standing(kind: QuestionKind, a: Told, b: Told): string | undefined {
  const told = (report: string, name: string, parts: Told): Claim =>
    claim({ report, quote: `${name} says so at some length`, source: { name, kind: 'person' }, ...parts });
  const claims = [told('r1', 'Amal', a), told('r2', 'Basim', b)];
  return compareIncident(incident(claims), { gazetteer, reports: times }).find((one) => one.kind === kind)?.relation;
}

const base = thing('thing:building/base', 'the base');
const by = (id: string, event: Claim['proposition']['event'] = 'strike'): Told => ({
  event,
  roles: { means: thing(`thing:weapon/${id}`, id), patient: base },
});
const hit = (id: string): Told => ({ event: 'strike', roles: { target: thing(id, id) } });
const from = (id: string, event: Claim['proposition']['event'] = 'launch', denied = false): Told => ({
  event,
  roles: { origin: place(id, id), means: thing('thing:weapon/projectile/missile', 'a missile') },
  commitment: { polarity: denied ? 'denied' : 'affirmed' },
});
const dead = (id: string, count?: number): Told => ({
  event: 'kill',
  roles: { patient: thing(id, id), ...(count === undefined ? {} : { quantity: quantity(count, { unit: id }) }) },
});
const said = (id: string): Told => ({
  event: 'be',
  roles: { patient: thing('thing:person/victim', 'the dead'), topic: thing(id, id) },
});
const clock = (
  hour: number,
  minutes: number,
  precision: 'hour' | 'minute',
  length = precision === 'hour' ? 60 : 1,
): Told => {
  const start = Date.UTC(2024, 3, 21, hour, minutes);
  const minute = hour * 60 + minutes;
  const value = moment(new Date(start).toISOString(), new Date(start + length * 60_000).toISOString(), {
    precision,
    clock: [minute, minute + length],
    weekday: 0,
  });
  return { event: 'strike', roles: { patient: base, time: value } };
};

describe('accounts of one blow', () => {
  it.each<readonly [QuestionKind, string, Told, Told, string]>([
    ['means', 'two planted bombs', by('bomb/car-bomb', 'explode'), by('bomb/ied', 'explode'), 'conflict'],
    ['means', 'a planted bomb and a missile', by('bomb/ied'), by('projectile/missile'), 'conflict'],
    ['means', 'makes of missile', by('projectile/missile/x/y'), by('projectile/missile/x/z'), 'conflict'],
    ['means', 'sorts of poison', by('chemical/nerve/sarin', 'use'), by('chemical/chlorine', 'use'), 'conflict'],
    ['means', 'rocket and missile', by('projectile/rocket'), by('projectile/missile'), 'refine'],
    ['means', 'the wider word', by('projectile'), by('projectile/missile'), 'refine'],
    ['means', 'poison in shells', by('chemical'), by('projectile/shell'), 'single'],
    ['target', 'soldiers and homes', hit('thing:person/combatant/soldier'), hit('thing:building/house'), 'conflict'],
    [
      'target',
      'a troop train and a school',
      hit('thing:vehicle/train/military'),
      hit('thing:building/school'),
      'conflict',
    ],
    ['target', 'a school and a house', hit('thing:building/school'), hit('thing:building/house'), 'single'],
    ['origin', 'told by other words', from('place:a'), from('place:b', 'belong'), 'conflict'],
    ['origin', 'denied', from('place:a'), from('place:a', 'launch', true), 'conflict'],
    [
      'identity',
      'what the dead are said to be',
      dead('thing:person/combatant'),
      said('thing:person/civilian'),
      'conflict',
    ],
    ['identity', 'two groups', dead('thing:person/combatant', 2), dead('thing:person/civilian', 30), 'single'],
    ['time', 'about half past ten and half past ten', clock(22, 0, 'hour', 90), clock(22, 30, 'minute'), 'refine'],
    ['time', 'ten and half past nine', clock(22, 0, 'hour'), clock(21, 30, 'minute'), 'conflict'],
    ['time', 'ten and ten to', clock(22, 0, 'hour'), clock(21, 50, 'minute'), 'refine'],
    ['time', 'rounded', clock(21, 0, 'minute'), clock(21, 10, 'minute'), 'refine'],
  ])('%s: %s', (kind, _, a, b, expected) => {
    expect(standing(kind, a, b)).toBe(expected);
    expect(standing(kind, b, a)).toBe(expected);
  });

  it('hears no conflict in a body named beside its fighters', () => {
    const members: Told = {
      event: 'kill',
      roles: { patient: actor('actor:x', 'members of X', { thing: 'thing:person/combatant/militant' }) },
    };
    expect(standing('identity', members, dead('thing:person/combatant'))).not.toBe('conflict');
    expect(standing('identity', members, said('thing:person/civilian'))).toBe('conflict');
  });
});
