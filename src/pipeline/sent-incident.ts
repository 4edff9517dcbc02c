import { type FiledSegment, inWords, type Outline, type Told, textsOf } from '../clustering';
import type { Incident, Report } from '../model';
import type { CompactJson } from '../text/compact-json';

/** A segment on its way to another thread: what it tells stays packed, as it came. Plain data. */
interface SentSegment {
  readonly kind: FiledSegment['kind'];
  readonly report: string;
  readonly packed: Uint8Array;
  /** The number of what unpacks it. */
  readonly book: number;
}

/** An incident on its way to the thread that puts it into words and compares it. */
export type SentIncident = Outline<SentSegment>;

/** @param bookOf the number by which the other thread knows what unpacks a segment */
export function sendable(
  { news, mentions, ...rest }: Outline<FiledSegment>,
  bookOf: (compact: CompactJson) => number,
): SentIncident {
  // A copy: what is cut from a parcel would go with all of the parcel, or, where that is shared, count as memory of each thread.
  const sent = ({ kind, report, packed, compact }: FiledSegment) => ({
    kind,
    report,
    packed: packed.slice(),
    book: bookOf(compact),
  });
  return {
    ...rest,
    news: news.map(({ segment, when }) => ({ segment: sent(segment), when })),
    mentions: mentions.map(sent),
  };
}

/** Puts an incident that was sent into words. */
export function received(
  { news, mentions, ...rest }: SentIncident,
  books: readonly CompactJson[],
  reports: ReadonlyMap<string, Report>,
): Incident {
  const opened = ({ kind, report, packed, book }: SentSegment) => ({
    kind,
    told: () => (books[book] as CompactJson).unpack(packed, textsOf(reports.get(report) ?? null)) as Told,
  });
  return inWords({
    ...rest,
    news: news.map(({ segment, when }) => ({ segment: opened(segment), when })),
    mentions: mentions.map(opened),
  });
}

/** Whose reports an incident is told or mentioned in. */
export function tellersOf({ news, mentions }: Outline<{ readonly report: string }>): ReadonlySet<string> {
  return new Set([...news.map(({ segment }) => segment.report), ...mentions.map(({ report }) => report)]);
}
