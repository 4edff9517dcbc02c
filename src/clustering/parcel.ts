import type { Gazetteer } from '../gazetteer/gazetteer';
import type { PassageReading, Report } from '../model';
import { CompactJson, type CompactTables } from '../text/compact-json';
import { describeReport } from './describe-report';
import type { Features } from './features';
import { type Filed, FiledSegment } from './filed-segment';
import { Interner } from './interner';
import { type SparseVector, vectorOf } from './sparse-vector';
import { type SpeltNames, sortedNames } from './spelt-names';
import { mapVectors, type Vectors } from './vectors';

/**
 * Segments of some reports, described on another thread: plain data, in which the strings that features are numbered by, and
 * the tables that what they tell is packed with, are those of the parcel alone.
 */
export interface Parcel {
  /** {@link Contents} as JSON. */
  readonly text: string;
  /** What the segments tell, packed, one behind the other. */
  readonly told: Uint8Array;
}

interface Contents {
  readonly strings: readonly string[];
  readonly tables: CompactTables;
  readonly segments: readonly Described[];
}

type Plain = Omit<Features, 'segment' | 'vectors' | 'spelt' | 'all' | 'figures' | 'quotes'>;

interface Described extends Plain {
  readonly segment: Filed;
  /** Bytes that what it tells takes. */
  readonly bytes: number;
  readonly vectors: readonly number[];
  readonly spelt: Readonly<Record<keyof SpeltNames, readonly number[]>>;
  readonly all: readonly number[] | null;
  readonly figures: readonly string[];
  readonly quotes: readonly string[];
}

/** Describes reports for an index on another thread. */
export function sealParcel(
  read: readonly (readonly [Report, readonly PassageReading[]])[],
  gazetteer: Gazetteer,
): Parcel {
  const interner = new Interner();
  const compact = new CompactJson();
  const features = read.flatMap(([report, readings]) => describeReport(readings, report, gazetteer, interner, compact));
  const packed = features.map(({ segment }) => segment.packed);
  const told = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of packed) {
    told.set(bytes, at);
    at += bytes.length;
  }
  const contents: Contents = {
    strings: interner.texts(),
    tables: compact.tables(),
    segments: features.map((one) => {
      const { id, report, kind, story, published, sourced, passage, citesSource, packed } = one.segment;
      const { loose, strict, lengths, sorts } = one.spelt;
      return {
        ...one,
        segment: { id, report, kind, story, published, sourced, passage, citesSource },
        bytes: packed.length,
        vectors: [...one.vectors],
        spelt: { loose: [...loose], strict: [...strict], lengths: [...lengths], sorts: [...sorts] },
        all: one.all && [...one.all.entries],
        figures: [...one.figures],
        quotes: [...one.quotes],
      };
    }),
  };
  return { text: JSON.stringify(contents), told };
}

/** The segments of a parcel, by report, with their features numbered as an index numbers them. */
export function openParcel(
  { text, told }: Parcel,
  interner: Interner,
  reports: ReadonlyMap<string, Report>,
): ReadonlyMap<string, readonly Features[]> {
  const { strings, tables, segments }: Contents = JSON.parse(text);
  const compact = new CompactJson(tables);
  const ids = strings.map((each) => interner.idOf(each));
  const found = new Map<string, Features[]>();
  let at = 0;
  for (const { segment, bytes, vectors, spelt, all, figures, quotes, ...plain } of segments) {
    const packed = told.subarray(at, at + bytes);
    at += bytes;
    const features: Features = {
      ...plain,
      segment: new FiledSegment(segment, packed, compact, reports.get(segment.report) ?? null),
      vectors: renumbered(vectors, ids),
      spelt: sortedNames(
        spelt.loose.map((loose, name) => ({
          loose: ids[loose] as number,
          strict: ids[spelt.strict[name] as number] as number,
          length: spelt.lengths[name] as number,
          sort: spelt.sorts[name] as number,
        })),
      ),
      all: all && vectorAnew(all, ids),
      site: { ...plain.site, places: plain.site.places.map((place) => ids[place] as number) },
      figures: new Set(figures),
      quotes: new Set(quotes),
    };
    const own = found.get(segment.report);
    if (own === undefined) found.set(segment.report, [features]);
    else own.push(features);
  }
  return found;
}

function renumbered(vectors: readonly number[], ids: readonly number[]): Vectors {
  return mapVectors(Int32Array.from(vectors), (id) => ids[id] as number);
}

function vectorAnew(entries: readonly number[], ids: readonly number[]): SparseVector {
  const numbered: (readonly [number, number])[] = [];
  for (let at = 0; at < entries.length; at += 2)
    numbered.push([ids[entries[at] as number] as number, entries[at + 1] as number]);
  return vectorOf(numbered);
}
