import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src/pipeline/cross-reference';
import { createDesk } from '../../src/pipeline/desk';
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

describe('a desk', () => {
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
