import { threadId } from 'node:worker_threads';
import { workerData } from 'piscina';
import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { LexiconEntry, Report } from '../model';
import { compareAndReconcile, type Reconciled } from '../pipeline/compare-and-reconcile';
import type { CrossReferenceOptions } from '../pipeline/cross-reference-options';
import { defaultPacks } from '../pipeline/default-packs';
import { readAndExtract } from '../pipeline/read-and-extract';
import { received, type SentIncident } from '../pipeline/sent-incident';
import { describe, type Parcel, ParcelWriter } from '../pipeline/stages';
import { booksOf } from './books';
import { type Packet, sealPacket } from './packet';

/** What a thread is started with; plain JSON. */
export interface WorkerSetting {
  readonly lexicon: readonly LexiconEntry[];
}

const setting = workerData as WorkerSetting;

/** Reports to read, for one call. */
export interface ReadTask {
  readonly call: string;
  readonly reports: readonly Report[];
}

/** Incidents to compare, with the reports that tell of them. */
export interface CompareTask {
  readonly call: string;
  readonly incidents: readonly SentIncident[];
  readonly reports: readonly Report[];
  /** What unpacks what their segments tell. */
  readonly books: readonly Uint8Array[];
  readonly options: Pick<CrossReferenceOptions, 'parties' | 'reasonsIn' | 'profile' | 'compatibility'>;
}

/** Passages, claims and names of some reports, in their order. */
export function readReports({ reports }: ReadTask): Packet {
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer, setting.lexicon);
  return sealPacket(reports.map((report) => readAndExtract(report, packs, gazetteer)));
}

let written = 0;
let desk: { readonly call: string; readonly writer: ParcelWriter } | null = null;

/** Some reports read and described, for an index on the thread that asks. */
export function describeReports({ call, reports }: ReadTask): Parcel {
  const gazetteer = defaultGazetteer();
  const packs = defaultPacks(gazetteer, setting.lexicon);
  if (desk?.call !== call) desk = { call, writer: new ParcelWriter(`${threadId}.${++written}`, gazetteer) };
  return describe(reports, packs, gazetteer, desk.writer);
}

/** Some incidents compared, in their order. */
export function compare(task: CompareTask): Packet {
  return sealPacket(comparedOf(task));
}

function* comparedOf({ call, incidents, reports, books, options }: CompareTask): Generator<Reconciled> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const opened = booksOf(call, books);
  for (const sent of incidents)
    yield compareAndReconcile(received(sent, opened, byId), byId, defaultGazetteer(), options);
}
