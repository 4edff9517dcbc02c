import type { Claim, OriginEntry, Question, Report } from '../../model';

/** The origins behind the positions of questions, with the reports and outlets that carry them. */
export function originEntries(questions: readonly Question[], reports: ReadonlyMap<string, Report>): OriginEntry[] {
  const byOrigin = new Map<string, Claim[]>();
  for (const { positions } of questions) {
    for (const { answers } of positions) {
      for (const { claim } of answers) {
        const claims = byOrigin.get(claim.origin);
        if (claims === undefined) byOrigin.set(claim.origin, [claim]);
        else claims.push(claim);
      }
    }
  }
  return [...byOrigin]
    .map(([id, claims]) => {
      const ids = [...new Set(claims.map(({ report }) => report))].sort();
      const outlets = new Set(ids.flatMap((report) => reports.get(report)?.outlet ?? []));
      return { id, label: labelOf(claims), reports: ids, outlets: [...outlets].sort() };
    })
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** The fullest name that a claim gives the origin's first mouth. */
function labelOf(claims: readonly Claim[]): string {
  let label = '';
  for (const { attribution } of claims) {
    const name = attribution.chain.at(-1)?.name ?? '';
    if (name.length > label.length || (name.length === label.length && name < label)) label = name;
  }
  return label;
}
