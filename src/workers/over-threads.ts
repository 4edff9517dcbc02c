import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { ComparisonDocument, LanguagePack, PassageReading, Problem, Report } from '../model';
import type { Extractor } from '../model/extracted';
import { compareAndReconcile, type Reconciled } from '../pipeline/compare-and-reconcile';
import type { CrossReferenceOptions } from '../pipeline/cross-reference-options';
import { packsFor } from '../pipeline/default-packs';
import { withExtractor } from '../pipeline/read-and-extract';
import { sendable, tellersOf } from '../pipeline/sent-incident';
import {
  assemble,
  type Clustering,
  type FiledSegment,
  type Outline,
  type Parcel,
  readInputs,
  startClustering,
} from '../pipeline/stages';
import { Books } from './books';
import { fromBothEnds, inTurn } from './next-task';
import { openPacket, type Packet } from './packet';
import type { Threads } from './threads';
import type { CompareTask, ReadTask } from './worker';

/** What can be asked of threads: packs and a gazetteer cannot be sent to them. */
export type ThreadedOptions = Omit<CrossReferenceOptions, 'packs' | 'gazetteer'>;

/** Reports that a thread reads at a time: enough to make the sending cheap, few enough to share the work evenly. */
const chunk = 64;
/** Bytes of what the incidents tell that a thread compares at a time: some 500 claims. */
const bytes = 40_000;

let calls = 0;

/** Reading and comparison on threads, the rest on the one that asks. */
export async function overThreads(
  inputs: readonly unknown[],
  options: ThreadedOptions,
  threads: Threads,
): Promise<ComparisonDocument> {
  const call = String(++calls);
  // Threads are on their way while the reports are looked through.
  const { reports, problems } = readInputs(inputs, options);
  const chunks = Array.from(
    inChunks(byLanguage(reports), () => 1, chunk),
    (reports) => ({ call, reports }),
  );
  const byId = new Map(reports.map((report) => [report.id, report]));
  const gazetteer = defaultGazetteer();
  const { packs, problems: entries } = packsFor({ lexicon: options.lexicon }, gazetteer);
  const clustering = startClustering(byId, gazetteer);
  const faults: (readonly Problem[])[] = chunks.map(() => []);
  // What a thread has read is put into the index while others read on: in what order makes no difference to it.
  const { extractor } = options;
  if (extractor === undefined)
    await threads.run<ReadTask, Parcel>('describeReports', fromBothEnds(chunks), clustering.open);
  else {
    await threads.run<ReadTask, Packet>('readReports', fromBothEnds(chunks), (read, at) => {
      const { readings, problems } = extended(
        openPacket(read).flat() as PassageReading[],
        chunks[at]?.reports ?? [],
        packs,
        extractor,
      );
      clustering.add(readings);
      faults[at] = problems;
    });
  }
  const made = await compared(call, clustering, byId, threads, options);
  return assemble(reports, [...entries, ...problems, ...faults.flat()], made, gazetteer);
}

/** Reports of one language next to each other, otherwise as they stand. */
function byLanguage(reports: readonly Report[]): readonly Report[] {
  const groups = new Map<string | null, Report[]>();
  for (const report of reports) {
    const group = groups.get(report.language);
    if (group === undefined) groups.set(report.language, [report]);
    else group.push(report);
  }
  return [...groups.values()].flat();
}

/** Readings with the claims of the user's extractor, which is code and so runs on the thread that asks. */
function extended(
  readings: readonly PassageReading[],
  reports: readonly Report[],
  packs: readonly LanguagePack[],
  extractor: Extractor,
): { readonly readings: readonly PassageReading[]; readonly problems: readonly Problem[] } {
  const byReport = new Map<string, PassageReading[]>(reports.map(({ id }) => [id, []]));
  for (const reading of readings) byReport.get(reading.passage.report)?.push(reading);
  const gazetteer = defaultGazetteer();
  const all = reports.map((report) =>
    withExtractor(report, byReport.get(report.id) ?? [], packs, gazetteer, extractor),
  );
  return { readings: all.flatMap((each) => each.readings), problems: all.flatMap((each) => each.problems) };
}

async function compared(
  call: string,
  clustering: Clustering,
  byId: ReadonlyMap<string, Report>,
  threads: Threads,
  { rules = [], kinds = [], parties, reasonsIn, ruleGuard, profile, compatibility }: ThreadedOptions,
): Promise<readonly Reconciled[]> {
  if (rules.length > 0 || kinds.length > 0) {
    const options = { rules, kinds, parties, reasonsIn, ruleGuard, profile, compatibility };
    return Array.from(clustering.incidents(), (incident) =>
      compareAndReconcile(incident, byId, defaultGazetteer(), options),
    ).reverse();
  }
  const options = { parties, reasonsIn, profile, compatibility };
  const made: Reconciled[][] = [];
  await threads.run<CompareTask, Packet>(
    'compare',
    inTurn(compareTasks(call, clustering, byId, options)),
    (some, at) => {
      made[at] = openPacket(some) as Reconciled[];
    },
  );
  return made.flat().reverse();
}

/** Incidents to compare, as they are outlined: threads compare some while others still are. */
function* compareTasks(
  call: string,
  clustering: Clustering,
  byId: ReadonlyMap<string, Report>,
  options: CompareTask['options'],
): Generator<CompareTask> {
  const books = new Books();
  for (const some of inChunks(clustering.outlines(), bytesOf, bytes)) {
    const incidents = some.map((outline) => sendable(outline, books.numberOf));
    const told = new Set(incidents.flatMap((incident) => [...tellersOf(incident)]));
    const reports = [...told].flatMap((id) => byId.get(id) ?? []);
    yield { call, incidents, reports, books: books.written, options };
  }
}

function bytesOf({ news }: Outline<FiledSegment>): number {
  return news.reduce((sum, { segment }) => sum + segment.packed.length, 0);
}

/** Runs of items, each closed when it weighs enough. */
function* inChunks<T>(items: Iterable<T>, weigh: (item: T) => number, enough: number): Generator<T[]> {
  let open: T[] = [];
  let weight = 0;
  for (const item of items) {
    open.push(item);
    weight += weigh(item);
    if (weight < enough) continue;
    yield open;
    [open, weight] = [[], 0];
  }
  if (open.length > 0) yield open;
}
