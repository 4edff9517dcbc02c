import {
  addReadings,
  ClusterIndex,
  type FiledSegment,
  inWords,
  type Outline,
  outlinesOf,
  type Parcel,
  ParcelWriter,
} from '../clustering';
import { originEntries } from '../comparison';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Incident, LanguagePack, PassageReading, Problem, Report } from '../model';
import type { ClaimEntry, ComparisonDocument } from '../model/document';
import { readReports } from '../reading/read-reports';
import { checkOptions } from './check-options';
import type { Reconciled } from './compare-and-reconcile';
import type { CrossReferenceOptions } from './cross-reference-options';
import { defaultPacks } from './default-packs';
import { readAndExtract } from './read-and-extract';

/**
 * What `crossReference` does with all reports at once, apart from what it does with each report and with each incident:
 * those two are the work that threads can share, and all that goes between the stages is plain JSON.
 */

/** Reports fit to be read, and what is wrong with the others. Options that cannot be held to throw before any work. */
export function readInputs(
  inputs: readonly unknown[],
  options: CrossReferenceOptions,
): { readonly reports: readonly Report[]; readonly problems: readonly Problem[] } {
  checkOptions(options);
  const { packs = defaultPacks(), languages, now } = options;
  return readReports(inputs, { packs, languages, now });
}

/** Reports put into incidents as their readings come in, in any order. */
export interface Clustering {
  add(readings: readonly PassageReading[]): void;
  /** Takes in what was described on another thread. */
  open(parcel: Parcel): void;
  /** From the last of the document to the first, each outlined as it is asked for. */
  outlines(): Iterable<Outline<FiledSegment>>;
  /** The same, put into words. */
  incidents(): Iterable<Incident>;
}

export function startClustering(reports: ReadonlyMap<string, Report>, gazetteer: Gazetteer): Clustering {
  const index = new ClusterIndex(gazetteer);
  return {
    add: (readings) => addReadings(index, readings, reports),
    open: (parcel) => index.open(parcel, reports),
    outlines: () => outlinesOf(index),
    *incidents() {
      for (const outline of outlinesOf(index)) yield inWords(outline);
    },
  };
}

export { type FiledSegment, type Outline, type Parcel, ParcelWriter };

/** Reports read and described on their own, for a {@link Clustering} on another thread to open. */
export function describe(
  reports: readonly Report[],
  packs: readonly LanguagePack[],
  gazetteer: Gazetteer,
  writer: ParcelWriter,
): Parcel {
  return writer.seal(readEach(reports, packs, gazetteer));
}

function* readEach(
  reports: readonly Report[],
  packs: readonly LanguagePack[],
  gazetteer: Gazetteer,
): Generator<readonly [Report, readonly PassageReading[]]> {
  for (const report of reports) yield [report, readAndExtract(report, packs, gazetteer)];
}

/** The document of incidents that have been compared. */
export function assemble(
  reports: readonly Report[],
  problems: readonly Problem[],
  compared: readonly Reconciled[],
  gazetteer: Gazetteer,
): ComparisonDocument {
  return {
    version: 1,
    reports,
    incidents: compared.map(({ entry }) => entry),
    origins: originEntries(claimsOf(compared), new Map(reports.map((report) => [report.id, report])), gazetteer),
    problems: [...problems, ...compared.flatMap((each) => each.problems)],
  };
}

function* claimsOf(compared: readonly Reconciled[]): Generator<ClaimEntry> {
  for (const { entry } of compared)
    for (const { positions } of entry.questions) for (const { claims } of positions) yield* claims;
}
