import type { Claim, Dependency, Evidence, Incident, Report } from '../../model';
import { byTime, nearCopiesIn } from './near-copies';
import { sharedQuotes } from './shared-quotes';

/**
 * Who leans on whom in an incident: reports on the agencies they credit or quote and on the sources these name, and on
 * earlier reports whose words they carry. `from` and `on` are report ids, or for sources the key of the origin or body.
 *
 * @param originOf the origin that a claim's stands for, where the incident has been compared
 */
export function dependencies(
  incident: Incident,
  reports: ReadonlyMap<string, Report>,
  originOf: (claim: Claim) => string = ({ origin }) => origin,
): Dependency[] {
  const own = incident.reports.flatMap((id) => reports.get(id) ?? []).sort(byTime);
  const found = new Map<string, Dependency>();
  const add = (dependency: Dependency) => {
    const key = `${dependency.by} ${dependency.from} ${dependency.on}`;
    const known = found.get(key);
    if (known !== undefined && known.evidence.length >= mostEvidence) return;
    const evidence =
      known === undefined
        ? dependency.evidence
        : [...known.evidence, ...dependency.evidence.filter((each) => !known.evidence.some(sameWords(each)))].slice(
            0,
            mostEvidence,
          );
    found.set(key, { ...dependency, evidence });
  };
  for (const { id, credits } of own) for (const on of credits) add({ from: id, on, by: 'credit', evidence: [] });
  for (const claim of incident.claims) {
    if (claim.background || claim.attribution.chain.length < 2) continue;
    const links = claim.attribution.chain
      .slice(1)
      .map((source, index, chain) => (index === chain.length - 1 ? originOf(claim) : (source.id ?? source.name)));
    let from = claim.report;
    for (const on of links) {
      if (on !== from) add({ from, on, by: 'attribution', evidence: [claim.evidence] });
      from = on;
    }
  }
  for (const { from, on } of sharedQuotes(own)) {
    add({ from: from.report, on: on.report, by: 'shared-quote', evidence: [from, on] });
  }
  for (const { from, on } of nearCopiesIn(incident, reports)) add({ from, on, by: 'near-copy', evidence: [] });
  return [...found.values()].sort((a, b) => compare(a.from, b.from) || compare(a.on, b.on) || compare(a.by, b.by));
}

/** Evidence shown of one dependency. */
const mostEvidence = 3;

const sameWords =
  (a: Evidence) =>
  (b: Evidence): boolean =>
    a.report === b.report && a.part === b.part && a.start === b.start && a.end === b.end;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
