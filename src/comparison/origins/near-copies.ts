import stringSimilarity from 'string-similarity';
import { hashOf, type Incident, type Report } from '../../model';
import { nameForm } from '../comparison';
import { beginRuns, noteRun } from './run-holders';

/** Two reports of one language that tell the same in nearly the same words. */
export interface NearCopy {
  /** The later report. */
  readonly from: string;
  /** The earlier, which it may have been taken from. */
  readonly on: string;
  /** Dice coefficient on bigrams, 0 to 1. */
  readonly similarity: number;
}

/** Dice on bigrams from which two reports are one text; retellings of one incident reach 0.7, edited wire copy stays above. */
const nearCopy = 0.85;
/** Words in a run; runs that several reports share block the candidates. */
const runLength = 6;
/** Share of a report's sampled runs that a candidate must hold. */
const sharedRuns = 0.3;
/** UTF-16 units of a body that are compared. */
const compared = 4000;

const foundIn = new WeakMap<Incident, { readonly reports: ReadonlyMap<string, Report>; readonly copies: NearCopy[] }>();

/** Near-copies among an incident's own reports, found once: who leans on whom is asked for origins and for the reader. */
export function nearCopiesIn(incident: Incident, reports: ReadonlyMap<string, Report>): readonly NearCopy[] {
  let known = foundIn.get(incident);
  if (known?.reports !== reports) {
    known = { reports, copies: nearCopies(incident.reports.flatMap((id) => reports.get(id) ?? [])) };
    foundIn.set(incident, known);
  }
  return known.copies;
}

/**
 * Finds near-copies: candidates share rare runs of words (shingles kept by their hash, after Broder 1997), so that no step
 * looks at all pairs; only candidates are compared, by string-similarity's Dice coefficient.
 */
export function nearCopies(reports: readonly Report[]): NearCopy[] {
  const sorted = [...reports].sort(byTime);
  const tellings = sorted.map(tellingOf);
  beginRuns(tellings.reduce((sum, { runs }) => sum + runs.length, 0));
  const found: NearCopy[] = [];
  const copies = new Set<number>();
  /** Earlier reports that hold runs of the one in hand, each once, and how many. */
  const counts = new Int32Array(sorted.length);
  for (const [j, two] of tellings.entries()) {
    const holders: number[] = [];
    const share = (i: number) => {
      if (counts[i] === 0) holders.push(i);
      counts[i] = (counts[i] as number) + 1;
    };
    for (const run of two.runs) noteRun(run, j, share);
    for (const i of holders) {
      const count = counts[i] as number;
      counts[i] = 0;
      // The first of several copies stands for them; it is never a copy itself when a later one is compared with it.
      if (copies.has(i) || copies.has(j)) continue;
      const [on, from] = [sorted[i] as Report, sorted[j] as Report];
      const one = tellings[i] as Telling;
      if (on.language !== from.language || count < sharedRuns * Math.min(one.runs.length, two.runs.length)) continue;
      const similarity = similarityOf(one, two);
      if (similarity < nearCopy) continue;
      copies.add(j);
      found.push({ from: from.id, on: on.id, similarity });
    }
  }
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.on < b.on ? -1 : 1));
}

/** What near-copies look at in a report, worked out once for as long as the report lives. */
interface Telling {
  readonly report: Report;
  /** Hashes of the sampled runs of words, each once. */
  readonly runs: Float64Array;
  /** UTF-16 units compared, without spaces. */
  readonly length: number;
  /** Similarity to earlier reports that it was compared with. */
  known: WeakMap<Telling, number> | null;
}

const tellings = new WeakMap<Report, Telling>();

function tellingOf(report: Report): Telling {
  let known = tellings.get(report);
  if (known === undefined) {
    const text = formOf(report);
    const ends = wordEnds(text);
    known = { report, runs: sampledRuns(text, ends), length: text.length - ends.length + 1, known: null };
    tellings.set(report, known);
  }
  return known;
}

function formOf({ body }: Report): string {
  return nameForm(body.slice(0, compared));
}

/** 0 where the lengths alone keep the two apart. */
function similarityOf(earlier: Telling, later: Telling): number {
  const [fewer, more] = [Math.min(earlier.length, later.length), Math.max(earlier.length, later.length)];
  if (2 * (fewer - 1) < nearCopy * (fewer + more - 2)) return 0;
  later.known ??= new WeakMap();
  let similarity = later.known.get(earlier);
  if (similarity === undefined) {
    similarity = stringSimilarity.compareTwoStrings(formOf(earlier.report), formOf(later.report));
    later.known.set(earlier, similarity);
  }
  return similarity;
}

/** Reports in the order in which they came out; undated ones last, by id. */
export function byTime(a: Report, b: Report): number {
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null) return 1;
    if (b.publishedAt === null) return -1;
    return a.publishedAt < b.publishedAt ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Where each word of a folded text ends. */
function wordEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) ends.push(at);
  if (text.length > 0) ends.push(text.length);
  return ends;
}

/** Hashes of a report's runs of words, each once; of a long report a quarter of them. */
function sampledRuns(text: string, ends: readonly number[]): Float64Array {
  const kept = new Set<number>();
  for (let last = runLength - 1; last < ends.length; last++) {
    const from = last < runLength ? 0 : (ends[last - runLength] as number) + 1;
    const { high, low } = hashOf(text, from, ends[last] as number);
    // The last digit of the hash in base 36, of which 4 is a divisor, decides: 2 ** 32 leaves 4 when divided by 36.
    const digit = (4 * (high % 36) + (low % 36)) % 36;
    if (ends.length < 200 || (digit < 10 ? digit : digit + 3) % 4 === 0) kept.add(high * 0x200000 + (low >>> 11));
  }
  return Float64Array.from(kept);
}
