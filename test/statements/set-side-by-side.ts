import { compareIncident } from '../../src/comparison';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { Incident, Question } from '../../src/model';
import { defaultPacks } from '../../src/pipeline/default-packs';
import { readAndExtract } from '../../src/pipeline/read-and-extract';
import { readReports } from '../../src/reading/read-reports';

const gazetteer = defaultGazetteer();
const packs = defaultPacks(gazetteer);

/** What news a pair of statements is about, in each language that the pair uses. */
export type Lead = Readonly<Partial<Record<'en' | 'ar', string>>>;

/** When the first of the two reports came out. */
const firstAt = Date.UTC(2024, 3, 22, 10);

/**
 * The questions of two reports that share a lead and give one statement each: extraction and comparison without clustering. The
 * second came out some hours later, by default two.
 */
export function setSideBySide(lead: Lead, first: string, second: string, hours = 2): readonly Question[] {
  const inputs = [first, second].map((statement, at) => {
    const language = /\p{Script=Arabic}/u.test(statement) ? 'ar' : 'en';
    const opening = lead[language] ?? Object.values(lead)[0];
    return {
      id: `r${at + 1}`,
      outlet: at === 0 ? 'Alpha Post' : 'Beta News',
      language,
      publishedAt: new Date(firstAt + (at === 0 ? 0 : hours * 3_600_000)).toISOString(),
      body: opening === undefined ? statement : `${opening}\n\n${statement}`,
    };
  });
  const { reports } = readReports(inputs, { packs });
  const readings = reports.flatMap((report) => readAndExtract(report, packs, gazetteer));
  const claims = readings.flatMap((reading) => reading.claims);
  const counts = new Map<string, number>();
  for (const { proposition } of claims) counts.set(proposition.event, (counts.get(proposition.event) ?? 0) + 1);
  const incident: Incident = {
    id: 'pair',
    reports: reports.map(({ id }) => id),
    passages: readings.map(({ passage }) => passage),
    memberships: [],
    claims,
    places: placesOf(claims),
    when: null,
    events: [...counts].sort((a, b) => b[1] - a[1]).map(([event]) => event),
  };
  return compareIncident(incident, { gazetteer, reports: new Map(reports.map((report) => [report.id, report])) });
}

function placesOf(claims: Incident['claims']): string[] {
  const ids = new Set<string>();
  for (const { proposition } of claims)
    for (const { value } of proposition.arguments) if (value.kind === 'place' && value.id !== null) ids.add(value.id);
  return [...ids];
}

/** Kinds of the questions on which the two statements are in conflict. */
export function disputes(lead: Lead, first: string, second: string, hours?: number): string[] {
  const found = setSideBySide(lead, first, second, hours).filter(({ relation }) => relation === 'conflict');
  return [...new Set(found.map(({ kind }) => kind))].sort();
}
