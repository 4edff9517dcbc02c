import type { ClaimEntry, OriginEntry, Report } from '../../model';

/** What is looked at in a claim of the document. */
type Said = Pick<ClaimEntry, 'origin' | 'attribution' | 'evidence'>;

/** The origins of claims that answer questions, with the reports and outlets that carry them. */
export function originEntries(claims: Iterable<Said>, reports: ReadonlyMap<string, Report>): OriginEntry[] {
  const found = new Map<string, { label: string; readonly reports: Set<string> }>();
  for (const { origin, attribution, evidence } of claims) {
    const name = attribution.chain.at(-1)?.name ?? '';
    const known = found.get(origin);
    if (known === undefined) {
      found.set(origin, { label: name, reports: new Set([evidence.report]) });
      continue;
    }
    known.reports.add(evidence.report);
    if (isFuller(name, known.label)) known.label = name;
  }
  return [...found]
    .map(([id, { label, reports: carrying }]) => {
      const ids = [...carrying].sort();
      const outlets = new Set(ids.flatMap((report) => reports.get(report)?.outlet ?? []));
      return { id, label, reports: ids, outlets: [...outlets].sort() };
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Of the names that claims give an origin's first mouth the longest stands, of two as long the first by code units. */
function isFuller(name: string, label: string): boolean {
  return name.length > label.length || (name.length === label.length && name < label);
}
