import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ComparisonDocument, crossReference, type ReportInput } from '../../src';

const open = fileURLToPath(new URL('../cases/open', import.meta.url));

/** Reports of the open cases, a few files or all, each with an id of its own. */
export function openReports(files = Number.POSITIVE_INFINITY): readonly (ReportInput & { readonly id: string })[] {
  return readdirSync(open)
    .sort()
    .slice(0, files)
    .flatMap((file) => {
      const { reports } = JSON.parse(readFileSync(join(open, file), 'utf8')) as { reports: ReportInput[] };
      return reports.map((report, index) => ({ ...report, id: `${file} ${report.id ?? index}` }));
    });
}

/** The comparison of open cases over and over, each time as other incidents, until it has so many reports. */
export function largeDocument(reports: number, files = 8): ComparisonDocument {
  const once = crossReference(openReports(files));
  const own = new Set(once.reports.map(({ id }) => id));
  const copies = Array.from({ length: Math.ceil(reports / once.reports.length) }, (_, copy) => {
    const renamed = (id: string) => (own.has(id) ? `${id} ${copy}` : id);
    return {
      reports: once.reports.map((report) => ({ ...report, id: renamed(report.id) })),
      incidents: once.incidents.map((incident) => ({
        ...incident,
        id: `${incident.id} ${copy}`,
        reports: incident.reports.map(renamed),
        mentionedBy: incident.mentionedBy.map(renamed),
        dependencies: incident.dependencies.map((one) => ({ ...one, from: renamed(one.from), on: renamed(one.on) })),
        questions: incident.questions.map((question) => ({
          ...question,
          id: `${question.id} ${copy}`,
          positions: question.positions.map((position) => ({
            ...position,
            claims: position.claims.map((claim) => ({
              ...claim,
              evidence: { ...claim.evidence, report: renamed(claim.evidence.report) },
            })),
          })),
        })),
      })),
    };
  });
  return {
    ...once,
    reports: copies.flatMap((copy) => copy.reports),
    incidents: copies.flatMap((copy) => copy.incidents),
  };
}
