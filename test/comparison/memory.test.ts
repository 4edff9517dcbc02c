import { describe, expect, it } from 'vitest';
import { compareIncident, defineKind, Memory } from '../../src/comparison';
import type { Claim } from '../../src/model';
import { claim, incident, reports } from '../../src/testing';
import { tinyGazetteer } from '../../src/testing/tiny-gazetteer';

const made = ['r1', 'r2', 'r3'].map((report) => claim({ report, event: 'meet', quote: `met ${report}` }));
const at = (place: number) => made[place] as Claim;

/** A kind that writes down whom it is asked about; it may look at all claims besides. */
function asking(looksFar: boolean) {
  const asked: string[] = [];
  const kind = defineKind({
    kind: 'asking',
    values: ['polarity'],
    wording: { en: '?', ar: '؟' },
    answers(one, scene) {
      asked.push(one.report);
      const value = { kind: 'polarity', affirmed: !looksFar || scene.claims.length > 0 } as const;
      const { evidence, commitment } = one;
      return [{ claim: one, value, evidence, commitment, topic: one.report, denies: false, open: false }];
    },
    compare: () => ({ relation: 'equivalent', reason: 'polarity.same', slots: {} }),
  });
  return { asked, kind };
}

const context = {
  gazetteer: tinyGazetteer(),
  reports: reports({ r1: '2024-01-01T08:00:00.000Z', r2: '2024-01-02T08:00:00.000Z', r3: null }),
};

describe('a memory', () => {
  it('has nobody asked again about a claim of which nothing has changed', () => {
    const { asked, kind } = asking(false);
    const memory = new Memory();
    const compare = (claims: readonly Claim[]) =>
      compareIncident(incident(claims), { ...context, kinds: [kind] }, memory);
    compare(made.slice(0, 2));
    compare(made);
    expect(asked).toEqual(['r1', 'r2', 'r3']);
    compare([at(0), { ...at(1) }, at(2)]);
    expect(asked.slice(3)).toEqual(['r2']);
  });

  it('has everybody asked again who looked at all claims', () => {
    const { asked, kind } = asking(true);
    const memory = new Memory();
    for (const claims of [made.slice(0, 2), made])
      compareIncident(incident(claims), { ...context, kinds: [kind] }, memory);
    expect(asked).toEqual(['r1', 'r2', 'r1', 'r2', 'r3']);
  });

  it('forgets what a comparison did not come by, and what another incident was', () => {
    const { asked, kind } = asking(false);
    const memory = new Memory();
    const compare = (claims: readonly Claim[], id = 'incident') =>
      compareIncident({ ...incident(claims), id }, { ...context, kinds: [kind] }, memory);
    compare(made);
    compare(made.slice(0, 2));
    compare(made);
    expect(asked.slice(3)).toEqual(['r3']);
    compare(made, 'other');
    expect(asked.slice(4)).toEqual(['r1', 'r2', 'r3']);
  });

  it('leaves nothing behind of a comparison that was broken off', () => {
    const { asked, kind } = asking(false);
    const memory = new Memory();
    const broken = {
      ...kind,
      kind: 'broken',
      answers: () => {
        throw new Error('no');
      },
    };
    const compare = (kinds: (typeof kind)[]) => compareIncident(incident(made), { ...context, kinds }, memory);
    expect(() => compare([kind, broken as unknown as typeof kind])).toThrow('no');
    asked.length = 0;
    expect(compare([kind])).toEqual(compareIncident(incident(made), { ...context, kinds: [kind] }));
    expect(asked).toEqual(['r1', 'r2', 'r3', 'r1', 'r2', 'r3']);
  });
});
