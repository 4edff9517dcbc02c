import type { Answer, Report } from '../../model';

type Told = Pick<Answer, 'claim'>;
type Reports = ReadonlyMap<string, Report>;

/** Milliseconds since 1970 at which an answer's report came out; null when unknown. */
export function publishedAt(answer: Told, reports: Reports): number | null {
  const iso = reports.get(answer.claim.report)?.publishedAt ?? null;
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

/** When a position was first told; null unless every report with it is dated. */
export function firstTold(answers: readonly Told[], reports: Reports): number | null {
  let first: number | null = null;
  for (const answer of answers) {
    const time = publishedAt(answer, reports);
    if (time === null) return null;
    if (first === null || time < first) first = time;
  }
  return first;
}

/** When a position was last told; null unless every report with it is dated. */
export function lastTold(answers: readonly Told[], reports: Reports): number | null {
  let last: number | null = null;
  for (const answer of answers) {
    const time = publishedAt(answer, reports);
    if (time === null) return null;
    if (last === null || time > last) last = time;
  }
  return last;
}

/** Hours from one time to another, to one decimal. */
export function hoursBetween(from: number, to: number): number {
  return Math.round((to - from) / 360_000) / 10;
}
