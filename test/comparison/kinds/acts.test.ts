import { describe, expect, it } from 'vitest';
import { compareIncident } from '../../../src/comparison';
import type { Claim, QuestionKind } from '../../../src/model';
import { actor, claim, incident, reports, thing } from '../../../src/testing/builders';
import { tinyGazetteer } from '../../../src/testing/tiny-gazetteer';

const gazetteer = tinyGazetteer({}, {});
const times = reports({ r1: '2024-04-22T08:00:00.000Z', r2: '2024-04-22T09:00:00.000Z' });

type Told = Omit<Parameters<typeof claim>[0], 'report' | 'source' | 'quote'>;

const guard = actor('actor:xx/coast-guard', 'the coast guard');
const boat = thing('thing:vehicle/ship', 'the boat');
const files = thing('thing:document/file', 'the files');

const act = (predicate: string, roles: Told['roles'], denied = false): Told => ({
  event: 'act',
  predicate,
  roles,
  commitment: { polarity: denied ? 'denied' : 'affirmed' },
});

/** The relation of the question of a kind that holds both claims; undefined where they stand apart. */
function together(kind: QuestionKind, a: Told, b: Told, names: readonly [string, string] = ['Amal', 'Basim']) {
  const told = (report: string, name: string, parts: Told): Claim =>
    claim({ report, quote: `${name} says so at some length`, source: { name, kind: 'person' }, ...parts });
  const claims = [told('r1', names[0], a), told('r2', names[1], b)];
  return compareIncident(incident(claims), { gazetteer, reports: times }).find(
    (one) => one.kind === kind && one.positions.flatMap((position) => position.answers).length > 1,
  )?.relation;
}

describe('acts', () => {
  it.each<readonly [QuestionKind, string, Told, Told, string | undefined]>([
    [
      'occurrence',
      'one act, asserted and denied',
      act('attach', { agent: guard, patient: boat }),
      act('attach', { agent: guard, patient: boat }, true),
      'conflict',
    ],
    [
      'occurrence',
      'one act told twice',
      act('hide', { agent: guard, patient: files }),
      act('hide', { agent: guard, patient: files }),
      'agree',
    ],
    [
      'occurrence',
      'the opposite denied',
      act('hide', { agent: guard, patient: files }),
      act('reveal', { agent: guard, patient: files }, true),
      undefined,
    ],
    [
      'outcome',
      'kept and left its course',
      act('keep-course', { patient: boat }),
      act('turn-off-course', { patient: boat }),
      'conflict',
    ],
    [
      'outcome',
      'hid and disclosed',
      act('hide', { agent: guard, patient: files }),
      act('reveal', { agent: guard, patient: files }),
      'conflict',
    ],
    [
      'outcome',
      'hid one thing and disclosed another',
      act('hide', { agent: guard, patient: files }),
      act('reveal', { agent: guard, patient: boat }),
      undefined,
    ],
    [
      'outcome',
      'opposites that follow one another',
      act('attach', { agent: guard, patient: boat }),
      act('detach', { agent: guard, patient: boat }),
      undefined,
    ],
    [
      'occurrence',
      'what is kept is stored',
      act('keep', { agent: guard, patient: files }, true),
      { event: 'store', roles: { agent: guard, patient: files } },
      'conflict',
    ],
  ])('%s: %s', (kind, _, a, b, expected) => {
    expect(together(kind, a, b)).toBe(expected);
  });

  it('are no matter between one source and itself', () => {
    const [a, b] = [act('keep-course', { patient: boat }), act('turn-off-course', { patient: boat })];
    expect(together('outcome', a, b, ['Amal', 'Amal'])).not.toBe('conflict');
  });
});
