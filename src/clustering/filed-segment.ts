import type { Claim, Passage, Report, ToldMoment } from '../model';
import type { CompactJson, Texts } from '../text/compact-json';
import { lastingBytes } from './lasting';
import type { Segment } from './segment';

/** What a segment tells, beside what it is compared by. */
export interface Told {
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly moments: readonly ToldMoment[];
}

/** What is known of a segment without looking into what it tells. */
export interface Filed {
  readonly id: string;
  readonly report: string;
  readonly kind: Segment['kind'];
  readonly story: string;
  readonly published: number | null;
  readonly sourced: boolean;
  /** Its first passage. */
  readonly passage: string;
  /** Whether somebody but the outlet speaks in it, or an agency does. */
  readonly citesSource: boolean;
}

/**
 * A segment as it is kept: what it tells is packed, since it is looked at only where its incident is put into words. An
 * index keeps every segment for as long as its report.
 */
export class FiledSegment implements Filed {
  readonly id: string;
  readonly report: string;
  readonly kind: Segment['kind'];
  readonly story: string;
  readonly published: number | null;
  readonly sourced: boolean;
  readonly passage: string;
  readonly citesSource: boolean;

  constructor(
    { id, report, kind, story, published, sourced, passage, citesSource }: Filed,
    /** What it tells. */
    readonly packed: Uint8Array,
    /** What unpacks it. */
    readonly compact: CompactJson,
    /** The report that it stands in, as it then was. */
    readonly source: Report | null,
  ) {
    this.id = id;
    this.report = report;
    this.kind = kind;
    this.story = story;
    this.published = published;
    this.sourced = sourced;
    this.passage = passage;
    this.citesSource = citesSource;
  }

  told(): Told {
    return this.compact.unpack(this.packed, textsOf(this.source)) as Told;
  }
}

export function fileSegment(segment: Segment, compact: CompactJson, source: Report | null): FiledSegment {
  const { id, passages, claims, moments } = segment;
  const passage = passages[0]?.id ?? id;
  const citesSource = claims.some(({ attribution: { chain } }) => chain.length > 1 || chain[0].kind === 'agency');
  const { report, kind, story, published, sourced } = segment;
  return new FiledSegment(
    { id, report, kind, story, published, sourced, passage, citesSource },
    lastingBytes(compact.pack({ passages, claims, moments }, textsOf(source))),
    compact,
    source,
  );
}

/** What a segment of a report quotes from. */
export function textsOf(source: Report | null): Texts | null {
  if (source === null) return null;
  const { title, body } = source;
  return { title, body };
}
