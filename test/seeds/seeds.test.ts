import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src';
import type { IncidentEntry, QuestionEntry } from '../../src/model';
import { type ExpectedQuestion, loadSeeds, type Seed } from './expected';
import { knownFailures } from './known-failures';
import { QuoteMatching } from './quote-matching';

const seeds = loadSeeds();
const document = crossReference(seeds.flatMap(({ reports }) => reports));
const matching = new QuoteMatching(document);
const incidentOf = ({ expected }: Seed): IncidentEntry =>
  matching.incidentFor([...expected.conflicts, ...expected.compatible]);
const sorted = (items: Iterable<string>): string[] => [...items].sort();

/** Positions with the first words of their claims: what a failing test shows. */
const outline = ({ kind, about, positions }: QuestionEntry): string =>
  [
    `${kind} ${about}`,
    ...positions.map(({ label, claims }) => {
      const [first] = claims;
      return `  ${label}: ${first?.evidence.report} «${first?.evidence.quote.slice(0, 90)}» (${claims.length})`;
    }),
  ].join('\n');

const conflictsOf = (incident: IncidentEntry): QuestionEntry[] =>
  incident.questions.filter(({ relation }) => relation === 'conflict');

/** The conflict that holds most of the expected positions, on a right kind before a wrong one. */
function conflictFor(incident: IncidentEntry, expected: ExpectedQuestion): QuestionEntry {
  const weight = (question: QuestionEntry): number =>
    expected.positions.filter((position) => matching.counts(question, position).some((count) => count > 0)).length +
    (expected.kinds.includes(question.kind) ? 0.5 : 0);
  const [found] = conflictsOf(incident)
    .filter((question) => matching.opposes(question, expected))
    .sort((a, b) => weight(b) - weight(a));
  if (found === undefined) {
    throw new Error(`not found; conflicts of the incident:\n${conflictsOf(incident).map(outline).join('\n')}`);
  }
  return found;
}

/** Runs as `it.fails` when listed with its cause. */
function check(name: string, test: () => void): void {
  const full = `${describing} › ${name}`;
  (knownFailures[full] === undefined ? it : it.fails)(name, test);
}
let describing = '';

describe('the seeds', () => {
  it('are read without a problem', () => {
    expect(document.problems).toEqual([]);
    expect(document.reports).toHaveLength(seeds.flatMap(({ reports }) => reports).length);
  });

  it('hold at least five Arabic and three English reports', () => {
    const languages = document.reports.map(({ language }) => language);
    expect(languages.filter((language) => language === 'ar').length).toBeGreaterThanOrEqual(5);
    expect(languages.filter((language) => language === 'en').length).toBeGreaterThanOrEqual(3);
  });

  it('quote words that stand in their reports', () => {
    const quotes = seeds.flatMap(({ expected: { conflicts, compatible, oneOrigin } }) => [
      ...[...conflicts, ...compatible].flatMap(({ positions }) => positions.map((position) => position.quotes)),
      ...oneOrigin.map((origin) => origin.quotes),
    ]);
    const astray = quotes.flatMap((each) => matching.places(each)).filter(({ spans }) => spans.length === 0);
    expect(astray).toEqual([]);
  });

  it('have every claim grounded in the words of its report', () => {
    const texts = new Map(document.reports.map((report) => [report.id, report]));
    const claims = document.incidents.flatMap(({ questions }) =>
      questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
    );
    const ungrounded = claims.filter(
      ({ evidence: { report, part, start, end, quote } }) =>
        quote === '' || texts.get(report)?.[part].slice(start, end) !== quote,
    );
    expect(claims.length).toBeGreaterThan(0);
    expect(ungrounded).toEqual([]);
  });

  it('are incidents apart from each other', () => {
    expect(new Set(seeds.map((seed) => incidentOf(seed).id)).size).toBe(seeds.length);
  });

  it('do not depend on the order of the reports', () => {
    const backwards = crossReference(seeds.flatMap(({ reports }) => reports).reverse());
    expect(backwards.incidents).toEqual(document.incidents);
  });

  it('have only known failures that are expectations', () => {
    expect(sorted(Object.keys(knownFailures)).filter((name) => !names.has(name))).toEqual([]);
  });
});

const names = new Set<string>();

for (const seed of seeds) {
  const { expected } = seed;
  const say = (name: string, test: () => void): void => {
    names.add(`${seed.name} › ${name}`);
    describing = seed.name;
    check(name, test);
  };

  describe(seed.name, () => {
    say('is told by its reports and no others', () => {
      const incident = incidentOf(seed);
      const passing = new Set(expected.passing ?? []);
      expect(sorted(incident.reports.filter((report) => !passing.has(report)))).toEqual(sorted(expected.reports));
      const mentioned = new Set([...incident.reports, ...incident.mentionedBy]);
      expect([...passing].filter((report) => !mentioned.has(report))).toEqual([]);
    });

    for (const question of expected.conflicts) {
      say(`conflict: ${question.about}`, () => {
        const found = conflictFor(incidentOf(seed), question);
        expect(question.kinds).toContain(found.kind);
        const table = question.positions.map((position) => matching.counts(found, position));
        const missing = question.positions.filter((_, i) => table[i]?.every((count) => count === 0));
        expect(missing.map(({ says }) => says)).toEqual([]);
        const mixed = found.positions.filter((_, column) => table.filter((row) => (row[column] ?? 0) > 0).length > 1);
        expect(mixed.map(({ label }) => label)).toEqual([]);
      });

      for (const { says, open, quotes } of question.positions) {
        say(`words: ${question.about}: ${says}`, () => {
          const incident = incidentOf(seed);
          const unmet = matching.places(quotes).filter((place) => matching.claimsAt(incident, place).length === 0);
          expect(unmet.map(({ report, quote }) => `${report}: ${quote}`)).toEqual([]);
          if (open) {
            const found = conflictFor(incident, question);
            const counts = matching.counts(found, { says, quotes });
            const asserting = found.positions.filter((position, i) => !position.open && (counts[i] ?? 0) > 0);
            expect(asserting.map(({ label }) => label)).toEqual([]);
          }
        });
      }

      if (!question.exact) continue;
      say(`positions: ${question.about}`, () => {
        const found = conflictFor(incidentOf(seed), question);
        const closed = found.positions.flatMap(({ open }, index) => (open ? [] : [index]));
        const relations = found.matrix.filter(({ a, b }) => closed.includes(a) && closed.includes(b));
        expect(closed).toHaveLength(question.positions.filter(({ open }) => !open).length);
        expect(found.positions.length - closed.length).toBe(question.positions.filter(({ open }) => open).length);
        expect(relations).toHaveLength((closed.length * (closed.length - 1)) / 2);
        expect(relations.filter(({ relation }) => relation !== 'conflicts')).toEqual([]);
      });
    }

    say('has no other conflict', () => {
      const others = conflictsOf(incidentOf(seed)).filter(
        (found) => !expected.conflicts.some((question) => matching.opposes(found, question)),
      );
      expect(others.map(outline)).toEqual([]);
    });

    for (const question of expected.compatible) {
      say(`compatible: ${question.about}`, () => {
        const incident = incidentOf(seed);
        const unmet = question.positions
          .flatMap(({ quotes }) => matching.places(quotes))
          .filter((place) => matching.claimsAt(incident, place).length === 0);
        expect(unmet.map(({ report, quote }) => `${report}: ${quote}`)).toEqual([]);
        const right = incident.questions.filter(
          (found) =>
            question.kinds.includes(found.kind) &&
            question.positions.every((position) => matching.counts(found, position).some((count) => count > 0)),
        );
        expect(right.filter(({ relation }) => relation === 'conflict').map(outline)).toEqual([]);
        const relations = right.map(({ relation }) => relation);
        if (question.positions.length > 1) expect(relations).toContain('refine');
        else expect(relations).not.toEqual([]);
      });
    }

    for (const { source, quotes } of expected.oneOrigin) {
      say(`one origin: ${source}`, () => {
        const incident = incidentOf(seed);
        const origins = matching
          .places(quotes)
          .map((place) => new Set(matching.claimsAt(incident, place).map(({ origin }) => origin)));
        const [first = new Set<string>()] = origins;
        const shared = [...first].filter((origin) => origins.every((each) => each.has(origin)));
        expect(origins.every((each) => each.size > 0)).toBe(true);
        expect(shared.length, `origins: ${origins.map((each) => [...each].join('+')).join(' | ')}`).toBe(1);
        const entry = document.origins.find(({ id }) => id === shared[0]);
        expect(Object.keys(quotes).filter((report) => !entry?.reports.includes(report))).toEqual([]);
      });
    }
  });
}
