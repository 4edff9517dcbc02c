import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Incident, PassageReading, Report } from '../model';
import { buildIncident } from './build-incident';
import { ClusterIndex } from './cluster-index';

export interface ClusterContext {
  readonly gazetteer: Gazetteer;
}

/**
 * Puts passages of many reports into incidents. Each story of a report is news of one incident; a paragraph in it about
 * another incident is news of that one when it is recent and sourced, else a mention. The order of input does not matter.
 *
 * @returns incidents, those with the most reports first, then by id
 */
export function clusterPassages(
  readings: readonly PassageReading[],
  reports: ReadonlyMap<string, Report>,
  { gazetteer }: ClusterContext,
): readonly Incident[] {
  const index = new ClusterIndex(gazetteer);
  addReadings(index, readings, reports);
  return incidentsOf(index);
}

/** Puts all passages of some reports into an index. */
export function addReadings(
  index: ClusterIndex,
  readings: readonly PassageReading[],
  reports: ReadonlyMap<string, Report>,
): void {
  const byReport = new Map<string, PassageReading[]>();
  for (const reading of readings) {
    const list = byReport.get(reading.passage.report);
    if (list) list.push(reading);
    else byReport.set(reading.passage.report, [reading]);
  }
  for (const id of [...byReport.keys()].sort()) index.add(byReport.get(id) ?? [], reports.get(id));
}

/** The incidents of all that is in an index. */
export function incidentsOf(index: ClusterIndex): readonly Incident[] {
  return index
    .settle()
    .made.map((cluster) => buildIncident(cluster, index))
    .sort(bySize);
}

/** Incidents with the most reports first, then by id. */
export function bySize(a: Incident, b: Incident): number {
  return b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1);
}
