import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIncident, Memory } from '../../src/comparison';
import type { Claim, EventClass } from '../../src/model';
import { actor, claim, happening, incident, moment, place, quantity, reports, thing } from '../../src/testing';
import { tinyGazetteer } from '../../src/testing/tiny-gazetteer';

const events: readonly EventClass[] = [
  'strike',
  'explode',
  'kill',
  'burn',
  'leave',
  'stay',
  'exist',
  'act',
  'happen',
  'approve',
];
const from = <T>(values: readonly T[]) => fc.constantFrom(...values);

const claims = fc.array(
  fc
    .record({
      report: from(['r1', 'r2', 'r3']),
      event: from(events),
      agent: fc.option(from(['actor:us', 'actor:us/army', 'actor:ru', 'actor:org/police'])),
      patient: fc.option(from(['thing:building/base', 'thing:vehicle/truck', 'thing:person/civilian'])),
      place: fc.option(from(['place:x', 'place:x/y', 'place:z'])),
      count: fc.option(fc.nat({ max: 40 })),
      cause: fc.option(from<EventClass>(['attack', 'malfunction', 'flood'])),
      hour: fc.option(fc.integer({ min: 10, max: 20 })),
      source: from(['a', 'b', 'c', 'd']),
      polarity: from(['affirmed', 'denied'] as const),
      certainty: from(['certain', 'probable', 'possible', 'unknown'] as const),
      background: fc.boolean(),
    })
    .map((made): Claim => {
      const hour = `2024-01-01T${made.hour}:00:00.000Z`;
      return claim({
        report: made.report,
        event: made.event,
        quote: JSON.stringify(made),
        source: { name: made.source, id: `actor:${made.source}` },
        background: made.background,
        commitment: { polarity: made.polarity, certainty: made.certainty },
        roles: {
          ...(made.agent === null ? {} : { agent: actor(made.agent) }),
          ...(made.patient === null ? {} : { patient: thing(made.patient) }),
          ...(made.place === null ? {} : { place: place(made.place) }),
          ...(made.count === null ? {} : { quantity: quantity(made.count) }),
          ...(made.cause === null ? {} : { cause: happening(made.cause) }),
          ...(made.hour === null ? {} : { time: moment(hour, hour, { precision: 'minute' }) }),
        },
      });
    }),
  { maxLength: 14 },
);

const context = {
  gazetteer: tinyGazetteer(),
  reports: reports({ r1: '2024-01-01T08:00:00.000Z', r2: '2024-01-02T08:00:00.000Z', r3: null }),
};

describe('compareIncident', () => {
  it('gives the same questions whatever the order of the claims', () => {
    fc.assert(
      fc.property(
        claims.chain((made) => fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }))),
        ([made, shuffled]) => {
          const unique = [...new Map(made.map((one) => [one.id, one])).values()];
          const again = [...new Map(shuffled.map((one) => [one.id, one])).values()];
          expect(compareIncident(incident(again), context)).toEqual(compareIncident(incident(unique), context));
        },
      ),
    );
  });

  it('finds with what it found before what it finds without, whatever came and went since', () => {
    const steps = fc.array(fc.tuple(fc.nat(14), fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(claims, steps, (made, flips) => {
        const all = [...new Map(made.map((one) => [one.id, one])).values()];
        const out = new Set<Claim>();
        const memory = new Memory();
        for (const [at, places, told] of flips) {
          const flipped = all[at % Math.max(1, all.length)];
          if (flipped !== undefined && !out.delete(flipped)) out.add(flipped);
          const telling = {
            ...incident(all.filter((one) => !out.has(one))),
            ...(places ? { places: ['place:z', 'place:x'] } : {}),
            ...(told ? { events: ['leave', 'strike'] } : {}),
          };
          expect(compareIncident(telling, context, memory)).toEqual(compareIncident({ ...telling }, context));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('answers for every claim that is news and for none that is background, and sets no hedge against anything', () => {
    let conflicts = 0;
    fc.assert(
      fc.property(claims, (made) => {
        const questions = compareIncident(incident(made), context);
        const answered = new Set(
          questions.flatMap(({ positions }) => positions.flatMap(({ answers }) => answers.map((one) => one.claim.id))),
        );
        const told = new Set(made.filter(({ background }) => !background).map(({ id }) => id));
        expect(answered).toEqual(told);
        for (const { positions, matrix } of questions) {
          for (const { a, b, relation } of matrix) {
            if (relation !== 'conflicts') continue;
            expect([positions[a]?.open, positions[b]?.open]).toEqual([false, false]);
            conflicts++;
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(conflicts).toBeGreaterThan(0);
  });
});
