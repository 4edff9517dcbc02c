import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src/pipeline/cross-reference';
import { createDesk } from '../../src/pipeline/desk';
import { defineRule } from '../../src/reconciliation';
import { makeCorpus } from '../bench/make-corpus';
import { smallNews } from './small-news';

const shuffled = fc.shuffledSubarray([...smallNews], { minLength: 1 });

/** What must not depend on the order of arrival: everything but ids, which are those of the first to come. */
function contents(incidents: ReturnType<typeof crossReference>['incidents']): unknown {
  return incidents
    .map(({ reports, mentionedBy, when, places, events, questions }) => ({
      reports,
      mentionedBy,
      when,
      places,
      events,
      questions: questions
        .map(({ kind, about, relation, positions }) => ({
          kind,
          about,
          relation,
          positions: positions.map(({ label, claims }) => ({ label, claims: claims.map(({ id }) => id) })),
        }))
        .sort((a, b) => (a.about < b.about ? -1 : 1)),
    }))
    .sort((a, b) => (a.reports.join() < b.reports.join() ? -1 : 1));
}

/** The whole of it but for ids that are made of the incident's, which at a desk is that of the first to come. */
function bytes(incidents: ReturnType<typeof crossReference>['incidents']): readonly string[] {
  return incidents
    .map(({ id: _, questions, ...rest }) =>
      JSON.stringify({
        ...rest,
        questions: questions.map(({ id: _, positions, ...question }) => ({
          ...question,
          positions: positions.map(({ id: _, ...position }) => position),
        })),
      }),
    )
    .sort();
}

/** Generated reports, some of which tell of one incident with fifty others. */
const stream = makeCorpus(90, 3).map(({ report }) => report);

type Told = ReturnType<typeof crossReference>['incidents'][number]['questions'][number];

function saysOf({ relation, positions }: Told): string {
  return `${relation} ${positions
    .map(({ claims }) => claims.map(({ id }) => id).sort())
    .sort()
    .join(' | ')}`;
}

describe('a desk', () => {
  it('holds what crossReference gives to the byte, however reports came, went and were asked about', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(stream, { minLength: 60 }),
        fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 5 }),
        (reports, gone, often) => {
          const desk = createDesk();
          for (const [at, report] of reports.entries()) {
            const { changes } = desk.add(report);
            if (at % often === 0) for (const { findings } of changes) void findings.gone; // made when asked for
          }
          const out = new Set(gone.map((at) => reports[at]?.id));
          for (const id of out) desk.remove(id ?? '');
          const rest = reports.filter(({ id }) => !out.has(id));
          expect(bytes(desk.incidents())).toEqual(bytes(crossReference(rest).incidents));
        },
      ),
      { numRuns: 4, seed: 11 },
    );
  });

  it('finds with what it keeps of incidents what a desk finds that keeps nothing, whatever is done to it', () => {
    // Where a rule of the user's runs, which may look at anything, incidents are compared from the start each time.
    const runs = defineRule({
      name: 'decides-nothing',
      meta: { description: 'Decides nothing.', messages: { none: '' } },
      on: { count: () => undefined },
    });
    const act = fc.record({ what: fc.nat(9), which: fc.nat(200), other: fc.nat(200), asks: fc.boolean() });
    fc.assert(
      fc.property(fc.shuffledSubarray(stream, { minLength: 70 }), fc.array(act, { minLength: 30 }), (reports, acts) => {
        const desks = [createDesk(), createDesk({ rules: [runs] })] as const;
        for (const desk of desks) desk.addAll(reports.slice(0, 55));
        let next = 55;
        for (const { what, which, other, asks } of acts) {
          const some = reports[which % next];
          if (what < 5 && next < reports.length) next++;
          const told = desks.map((desk) => {
            const incidents = desk.incidents();
            const [one, two] = [incidents[which % incidents.length], incidents[other % incidents.length]];
            const { changes } =
              what < 5
                ? desk.add(reports[next - 1])
                : what === 5
                  ? desk.remove(some?.id ?? '')
                  : what === 6
                    ? desk.correct({ ...some, body: `${some?.body}\n\nPolice said five people were killed.` })
                    : what === 7
                      ? desk.merge(one?.id ?? '', two?.id ?? '')
                      : what === 8
                        ? desk.separate(one?.id ?? '', one?.reports.slice(0, 2) ?? [])
                        : desk.add(some);
            return asks
              ? JSON.stringify(changes.map(({ kind, incident, findings }) => [kind, incident, findings]))
              : '';
          });
          expect(told[0]).toBe(told[1]);
        }
        const [kept, anew] = desks.map((desk) => desk.incidents().map(({ questions }) => JSON.stringify(questions)));
        expect(kept).toEqual(anew);
      }),
      { numRuns: 6, seed: 3 },
    );
  });

  it('tells with each change what became of its questions', () => {
    const desk = createDesk();
    const told = new Map<string, Map<string, string>>();
    for (const report of stream.slice(0, 60)) {
      for (const change of desk.add(report).changes) {
        const known = told.get(change.incident) ?? new Map<string, string>();
        const { added, changed, gone } = change.findings;
        for (const question of added) expect(known.has(question.id)).toBe(false);
        for (const question of changed) expect(known.has(question.id)).toBe(true);
        for (const question of [...added, ...changed]) known.set(question.id, saysOf(question));
        for (const id of gone) expect(known.delete(id)).toBe(true);
        const dead = change.kind === 'closed';
        told.set(change.incident, dead ? new Map() : known);
        if (change.kind === 'merged') for (const id of change.absorbed) told.delete(id);
      }
    }
    for (const { id, questions } of desk.incidents()) {
      const now = questions.map((question): [string, string] => [question.id, saysOf(question)]);
      expect([...(told.get(id) ?? [])].sort()).toEqual(now.sort());
    }
  });

  it('ends alike in any order, and as crossReference does', () => {
    fc.assert(
      fc.property(shuffled, (reports) => {
        const desk = createDesk();
        for (const report of reports) desk.add(report);
        expect(contents(desk.incidents())).toEqual(contents(crossReference(reports).incidents));
      }),
      { numRuns: 15 },
    );
  });

  it('forgets a report that is taken back', () => {
    fc.assert(
      fc.property(shuffled, fc.nat(), (reports, pick) => {
        const gone = reports[pick % reports.length];
        const desk = createDesk();
        for (const report of reports) desk.add(report);
        desk.remove(gone?.id ?? '');
        const rest = reports.filter((report) => report !== gone);
        expect(contents(desk.incidents())).toEqual(contents(crossReference(rest).incidents));
      }),
      { numRuns: 10 },
    );
  });

  it('comes back the same from a snapshot', () => {
    fc.assert(
      fc.property(shuffled, (reports) => {
        const desk = createDesk();
        for (const report of reports) desk.add(report);
        const again = createDesk({ from: JSON.stringify(desk.snapshot()) });
        expect(again.incidents()).toEqual(desk.incidents());
      }),
      { numRuns: 10 },
    );
  });

  it('takes a copy under another outlet as one more outlet and no more origins', () => {
    for (const report of smallNews) {
      const desk = createDesk();
      desk.add(report);
      const before = desk.incidents()[0];
      desk.add({ ...report, id: `${report.id}-copy`, outlet: 'Copyist' });
      const after = desk.incidents()[0];
      expect(after?.reports).toEqual([report.id, `${report.id}-copy`]);
      const origins = (entry: typeof after) =>
        new Set(entry?.questions.flatMap(({ positions }) => positions.flatMap((position) => position.origins)));
      expect(origins(after).size).toBe(origins(before).size);
    }
  });
});
