import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Incident, PassageReading, Report } from '../model';
import { incidentId, inWords, type Outline, outlineOf, reportsOf } from './build-incident';
import { ClusterIndex } from './cluster-index';
import type { FiledSegment } from './filed-segment';

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
  return Array.from(outlinesOf(index), (outline) => inWords(outline)).reverse();
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

/**
 * The incidents of all that is in an index, the other way round: those with the fewest reports first. Each is outlined as it is
 * asked for. What a comparison of a large one makes outlives it all; engines that see this first make all further ones' garbage old.
 */
export function* outlinesOf(index: ClusterIndex): Generator<Outline<FiledSegment>> {
  const inOrder = index
    .settle()
    .made.map((cluster) => ({ cluster, id: incidentId(cluster), size: reportsOf(cluster).length }))
    .sort((a, b) => a.size - b.size || (a.id < b.id ? 1 : -1));
  for (const { cluster } of inOrder) yield outlineOf(cluster, index);
}
