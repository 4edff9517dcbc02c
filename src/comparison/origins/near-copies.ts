import stringSimilarity from 'string-similarity';
import type { Report } from '../../model';
import { stableId } from '../../model';
import { nameForm } from '../comparison';

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
/** A report is set against the first few that hold its run: of a text that a hundred outlets carry, the first stands for all. */
const firstHolders = 4;
/** Share of a report's sampled runs that a candidate must hold. */
const sharedRuns = 0.3;
/** UTF-16 units of a body that are compared. */
const compared = 4000;

/**
 * Finds near-copies: candidates share rare runs of words (shingles kept by their hash, after Broder 1997), so that no step
 * looks at all pairs; only candidates are compared, by string-similarity's Dice coefficient.
 */
export function nearCopies(reports: readonly Report[]): NearCopy[] {
  const sorted = [...reports].sort(byTime);
  const texts = sorted.map(({ body }) => nameForm(body.slice(0, compared)));
  const runs = texts.map(sampledRuns);
  const holders = new Map<string, number[]>();
  const shared = new Map<string, number>();
  for (const [index, own] of runs.entries()) {
    for (const run of own) {
      const first = holders.get(run);
      for (const earlier of first ?? []) {
        const pair = `${earlier} ${index}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
      if (first === undefined) holders.set(run, [index]);
      else if (first.length < firstHolders) first.push(index);
    }
  }
  const found: NearCopy[] = [];
  const copies = new Set<number>();
  for (const [pair, count] of shared) {
    const [i, j] = pair.split(' ').map(Number) as [number, number];
    // The first of several copies stands for them; it is never a copy itself when a later one is compared with it.
    if (copies.has(i) || copies.has(j)) continue;
    const [on, from] = [sorted[i], sorted[j]];
    const smaller = Math.min(runs[i]?.size ?? 0, runs[j]?.size ?? 0);
    if (on === undefined || from === undefined || on.language !== from.language || count < sharedRuns * smaller)
      continue;
    const similarity = stringSimilarity.compareTwoStrings(texts[i] ?? '', texts[j] ?? '');
    if (similarity < nearCopy) continue;
    copies.add(j);
    found.push({ from: from.id, on: on.id, similarity });
  }
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.on < b.on ? -1 : 1));
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

/** Hashes of a report's runs of words, a quarter of them kept. */
function sampledRuns(text: string): ReadonlySet<string> {
  const words = text.split(' ').filter(Boolean);
  const kept = new Set<string>();
  for (let i = 0; i + runLength <= words.length; i++) {
    const hash = stableId(words.slice(i, i + runLength).join(' '));
    if (words.length < 200 || hash.charCodeAt(hash.length - 1) % 4 === 0) kept.add(hash);
  }
  return kept;
}
