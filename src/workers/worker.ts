import { workerData } from 'piscina';
import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Incident, LexiconEntry, PassageReading, Report } from '../model';
import { compareAndReconcile, type Reconciled } from '../pipeline/compare-and-reconcile';
import type { CrossReferenceOptions } from '../pipeline/cross-reference-options';
import { defaultPacks } from '../pipeline/default-packs';
import { readAndExtract } from '../pipeline/read-and-extract';
import { describe, type Parcel } from '../pipeline/stages';
import { openPacket, type Packet, sealPacket } from './packet';

/** What a thread is started with; plain JSON. */
export interface WorkerSetting {
  readonly lexicon: readonly LexiconEntry[];
}

const setting = workerData as WorkerSetting;

/** Incidents to compare, with the reports that their claims come from; plain JSON. */
export interface CompareTask {
  readonly incidents: readonly Incident[];
  readonly reports: readonly Report[];
  readonly options: Pick<CrossReferenceOptions, 'parties' | 'reasonsIn' | 'profile' | 'compatibility'>;
}

/** Passages, claims and names of some reports, in their order. */
export function readReports(task: Packet): Packet {
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer, setting.lexicon);
  const reports = openPacket(task) as readonly Report[];
  const readings: PassageReading[] = reports.flatMap((report) => readAndExtract(report, packs, gazetteer));
  return sealPacket(readings);
}

/** Some reports read and described, for an index on the thread that asks. */
export function describeReports(task: Packet): Parcel {
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer, setting.lexicon);
  const reports = openPacket(task) as readonly Report[];
  return describe(reports, packs, gazetteer);
}

/** Some incidents compared, in their order. */
export function compare(task: Packet): Packet {
  const { incidents, reports, options } = openPacket(task) as CompareTask;
  const byId = new Map(reports.map((report) => [report.id, report]));
  const made: Reconciled[] = incidents.map((each) => compareAndReconcile(each, byId, defaultGazetteer(), options));
  return sealPacket(made);
}
