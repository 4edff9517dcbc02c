import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PassageReading, Report } from '../model';
import { CompactJson, type CompactTables } from '../text/compact-json';
import { describeReport } from './describe-report';
import type { Features } from './features';
import { type Filed, FiledSegment } from './filed-segment';
import { Interner } from './interner';
import { lasting } from './lasting';
import { mapSite } from './site';
import { renumbered } from './sparse-vector';
import { mapNames } from './spelt-names';
import { mapVectors } from './vectors';

/**
 * Segments of some reports, described on another thread: plain data. Strings that features are numbered by, and the tables that what
 * they tell is packed with, are those of the writer; a parcel brings what is new of them since the one before.
 */
export interface Parcel {
  /** Who wrote it. */
  readonly writer: string;
  readonly strings: readonly string[];
  readonly tables: CompactTables;
  /** The segments, {@link Described}, as JSON. */
  readonly text: string;
  /** The lists of numbers that the segments have, one behind the other. */
  readonly numbers: Int32Array;
  /** What the segments tell, packed, one behind the other. */
  readonly told: Uint8Array;
}

type Listed = 'vectors' | 'spelt' | 'site' | 'keys' | 'all';

interface Described extends Omit<Features, 'segment' | Listed> {
  readonly segment: Filed;
  /** Bytes that what it tells takes. */
  readonly bytes: number;
}

/** Describes reports for an index on another thread, parcel after parcel. */
export class ParcelWriter {
  private readonly interner = new Interner();
  private readonly compact = new CompactJson();

  /**
   * @param name tells it from all others whose parcels an index opens
   */
  constructor(
    private readonly name: string,
    private readonly gazetteer: Gazetteer,
  ) {}

  /** What is read is asked for report by report, so that nobody holds more than one. */
  seal(read: Iterable<readonly [Report, readonly PassageReading[]]>): Parcel {
    const { interner, compact } = this;
    const [known, learnt] = [interner.size, compact.learnt];
    const packed: Uint8Array[] = [];
    const numbers: number[] = [];
    const segments: Described[] = [];
    for (const [report, readings] of read) {
      for (const features of describeReport(readings, report, this.gazetteer, interner, compact)) {
        packed.push(features.segment.packed);
        list(features, numbers);
        segments.push(plain(features));
      }
    }
    return {
      writer: this.name,
      strings: interner.texts(known),
      tables: compact.tables(learnt),
      text: JSON.stringify(segments),
      numbers: new Int32Array(numbers),
      told: joined(packed),
    };
  }
}

function plain({ vectors, spelt, site, keys, all, ...features }: Features): Described {
  const { id, report, kind, story, published, sourced, passage, citesSource, packed } = features.segment;
  return {
    ...features,
    segment: { id, report, kind, story, published, sourced, passage, citesSource },
    bytes: packed.length,
  };
}

/** Puts the lists of numbers of a segment behind those before: of each its length, then what is in it. */
function list({ vectors, spelt, site, keys, all }: Features, into: number[]): void {
  for (const each of [vectors, spelt, site, keys, all?.entries]) {
    into.push(each?.length ?? -1);
    if (each !== undefined) for (const number of each) into.push(number);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What an index knows of one who writes parcels. */
interface Correspondent {
  readonly compact: CompactJson;
  /** The index's numbers of the writer's strings, in order of the writer's. */
  readonly ids: number[];
}

/** Opens parcels for an index; those of one writer in the order in which they were written. */
export class ParcelReader {
  private readonly writers = new Map<string, Correspondent>();

  constructor(private readonly interner: Interner) {}

  /** The segments of a parcel, by report, with their features numbered as the index numbers them. */
  open(
    { writer, strings, tables, text, numbers, told }: Parcel,
    reports: ReadonlyMap<string, Report>,
  ): ReadonlyMap<string, readonly Features[]> {
    const { compact, ids } = this.writer(writer);
    compact.learn(tables);
    for (const each of strings) ids.push(this.interner.idOf(each));
    const idOf = (id: number): number => ids[id] as number;
    const found = new Map<string, Features[]>();
    let [at, from] = [0, 0];
    const next = (): Int32Array | null => {
      const length = numbers[from] as number;
      const begin = from + 1;
      from = begin + Math.max(length, 0);
      return length < 0 ? null : numbers.subarray(begin, from);
    };
    for (const { segment, bytes, figures, ...rest } of JSON.parse(text) as readonly Described[]) {
      const packed = told.subarray(at, at + bytes);
      at += bytes;
      const vectors = mapVectors(next() as Int32Array, idOf);
      const spelt = mapNames(next() as Int32Array, idOf);
      const site = mapSite(next() as Int32Array, idOf);
      const keys = lasting(next() as Int32Array);
      const all = next();
      const features: Features = {
        ...rest,
        segment: new FiledSegment(segment, packed, compact, reports.get(segment.report) ?? null),
        vectors,
        spelt,
        all: all && renumbered(all, idOf),
        site,
        figures: figures.map((figure) => this.interner.textOf(this.interner.idOf(figure))),
        keys,
      };
      const own = found.get(segment.report);
      if (own === undefined) found.set(segment.report, [features]);
      else own.push(features);
    }
    return found;
  }

  private writer(name: string): Correspondent {
    let known = this.writers.get(name);
    if (known === undefined) {
      known = { compact: new CompactJson(), ids: [] };
      this.writers.set(name, known);
    }
    return known;
  }
}
