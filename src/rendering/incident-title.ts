import type { IncidentEntry } from '../model';
import type { Messages } from './messages';
import type { View } from './view';

/** Name of an incident: its label, or the first headline in the language of the page of a report that tells of it alone. */
export function incidentTitle(incident: IncidentEntry, view: View, { language }: Messages): string {
  const own = incident.reports
    .map((id) => view.report(id))
    .filter((report) => report?.language === language && report.title.trim() !== '' && view.tellings(report.id) === 1)
    .sort((a, b) => compare(a?.publishedAt ?? LAST, b?.publishedAt ?? LAST) || compare(a?.id ?? '', b?.id ?? ''));
  const [first] = own;
  const labelled = incident.reports.some((id) => {
    const report = view.report(id);
    return report?.language === language && report.title === incident.label;
  });
  return first && !labelled ? first.title : incident.label;
}

/** Sorts after every date. */
const LAST = '\uffff';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
