import { reportsOf } from '../clustering';
import { findingChanges } from './desk-findings';
import type { DeskChange, FindingChanges } from './desk-types';
import { withLate } from './late-fields';
import type { StandingIncident } from './standing-incident';

/** No question is another than before. */
export const nothing: FindingChanges = { added: [], changed: [], gone: [] };

/** What a change tells of questions, once somebody asks: a desk that takes many reports in makes many changes. */
export function findings(
  before: StandingIncident | undefined,
  after: StandingIncident | undefined,
): () => FindingChanges {
  return () => {
    const old = before?.marks() ?? [];
    // The questions first: with them their marks are known.
    const questions = after?.entry().questions ?? [];
    return findingChanges(old, questions, after?.marks() ?? []);
  };
}

/** What has become of an incident that still stands. */
export function changeOf(
  { id: incident, cluster }: StandingIncident,
  old: StandingIncident | undefined,
  absorbed: readonly string[],
  from: string | null,
  findings: () => FindingChanges,
): DeskChange {
  const reports = reportsOf(cluster);
  const known = new Set(old && reportsOf(old.cluster));
  const joined = reports.filter((report) => !known.has(report));
  const still = new Set(reports);
  const left = [...known].filter((report) => !still.has(report)).sort();
  if (absorbed.length > 0) return withLate({ kind: 'merged', incident, absorbed, joined }, { findings });
  if (!old && from !== null) return withLate({ kind: 'split', incident, from, reports }, { findings });
  if (!old) return withLate({ kind: 'created', incident, reports }, { findings });
  const kind = joined.length > 0 ? 'extended' : left.length > 0 ? 'reduced' : 'changed';
  return withLate({ kind, incident, joined, left }, { findings });
}
