import type { Claim, Passage, ToldMoment } from '../model';
import type { CompactJson } from '../text/compact-json';
import type { Segment } from './segment';

/** What a segment tells, beside what it is compared by. */
export interface Told {
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly moments: readonly ToldMoment[];
}

/**
 * A segment as it is kept: what it tells is packed, since it is looked at only where its incident is put into words. An
 * index keeps every segment for as long as its report.
 */
export class FiledSegment {
  readonly id: string;
  readonly report: string;
  readonly kind: Segment['kind'];
  readonly story: string;
  readonly published: number | null;
  readonly sourced: boolean;
  /** Its first passage. */
  readonly passage: string;
  /** Whether an agency is among those who speak in it. */
  readonly citesAgency: boolean;
  private readonly packed: Uint8Array;

  constructor(
    { id, report, kind, story, published, sourced, passages, claims, moments }: Segment,
    private readonly compact: CompactJson,
  ) {
    this.id = id;
    this.report = report;
    this.kind = kind;
    this.story = story;
    this.published = published;
    this.sourced = sourced;
    this.passage = passages[0]?.id ?? id;
    this.citesAgency = claims.some(({ attribution }) => attribution.chain.some((source) => source.kind === 'agency'));
    this.packed = compact.pack({ passages, claims, moments });
  }

  told(): Told {
    return this.compact.unpack(this.packed) as Told;
  }
}
