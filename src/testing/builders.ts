import type {
  ActorValue,
  Argument,
  Claim,
  Commitment,
  EventClass,
  HappeningValue,
  Incident,
  MomentValue,
  PlaceValue,
  QuantityValue,
  Report,
  Role,
  Source,
  ThingValue,
  Value,
} from '../model';
import { stableId } from '../model';

/** What tells a claim from the plainest one; everything may be left out but the event and the words. */
export interface ClaimParts {
  readonly report?: string;
  readonly event: EventClass;
  /** What the event is called; the class itself where absent. Acts are told apart by it. */
  readonly predicate?: string;
  /** The words that make the claim; they need not stand in any report. */
  readonly quote: string;
  readonly roles?: Partial<Record<Role, Value | readonly Value[]>>;
  readonly source?: Partial<Source>;
  /** Key of the origin; by default the source's name, or the report for the outlet's own words. */
  readonly origin?: string;
  readonly act?: string;
  readonly commitment?: Partial<Commitment>;
  readonly background?: boolean;
}

const outlet: Source = {
  kind: 'outlet',
  id: null,
  name: 'outlet',
  named: true,
  count: null,
  role: null,
  side: null,
  anonymity: null,
};

/** A claim from few words, for tests of rules and kinds. */
export function claim(parts: ClaimParts): Claim {
  const report = parts.report ?? 'r1';
  const evidence = { report, part: 'body', start: 0, end: parts.quote.length, quote: parts.quote } as const;
  const roles = Object.entries(parts.roles ?? {}).flatMap(([role, values]) =>
    (Array.isArray(values) ? values : [values]).map(
      (value): Argument => ({ role: role as Role, value: value as Value, evidence }),
    ),
  );
  const own = { ...outlet, id: null, name: report };
  const chain: [Source, ...Source[]] =
    parts.source === undefined ? [own] : [own, { ...outlet, kind: 'person', name: 'source', ...parts.source }];
  const origin = parts.origin ?? (parts.source === undefined ? `outlet:${report}` : `source:${chain[1]?.name}`);
  return {
    id: stableId('claim', report, parts.quote, parts.event, origin, JSON.stringify(parts.roles ?? {})),
    report,
    passage: `${report}/0`,
    sentence: 0,
    proposition: { event: parts.event, predicate: parts.predicate ?? parts.event, arguments: roles },
    attribution: { chain, cue: null, mode: parts.source === undefined ? 'none' : 'indirect', act: parts.act ?? null },
    commitment: {
      polarity: 'affirmed',
      certainty: 'certain',
      stage: 'accomplished',
      focus: 'event',
      conditional: false,
      ...parts.commitment,
    },
    evidence,
    background: parts.background ?? false,
    origin,
  };
}

/** An incident of the given claims. */
export function incident(claims: readonly Claim[], parts: Partial<Incident> = {}): Incident {
  const reports = [...new Set(claims.map(({ report }) => report))].sort();
  return {
    id: 'incident',
    reports,
    passages: [],
    memberships: [],
    claims,
    places: [],
    when: null,
    events: [],
    ...parts,
  };
}

/** Reports by id, each with the time it came out. */
export function reports(times: Readonly<Record<string, string | null>>): ReadonlyMap<string, Report> {
  return new Map(
    Object.entries(times).map(([id, publishedAt]) => [
      id,
      { id, outlet: id, language: 'en', publishedAt, title: '', body: id, url: null, credits: [] },
    ]),
  );
}

/** Somebody, by gazetteer id or by name alone. */
export function actor(id: string | null, name = id ?? 'somebody', parts: Partial<ActorValue> = {}): ActorValue {
  return { kind: 'actor', id, name, levels: [], thing: null, unknown: false, ...parts };
}

/** Something, by gazetteer id or by name alone. */
export function thing(id: string | null, name = id ?? 'something', parts: Partial<ThingValue> = {}): ThingValue {
  return { kind: 'thing', id, name, definite: false, owner: null, attributes: [], ...parts };
}

/** A place, by gazetteer id or by name alone; something is at it, unless said otherwise. */
export function place(id: string | null, name = id ?? 'somewhere', parts: Partial<PlaceValue> = {}): PlaceValue {
  return { kind: 'place', id, name, relation: 'at', side: null, thing: null, within: [], ...parts };
}

/** An event as the value of an answer, such as what caused another. */
export function happening(event: EventClass, name: string = event, concepts: readonly string[] = []): HappeningValue {
  return { kind: 'happening', event, name, concepts };
}

/** A number of people killed, unless said otherwise. */
export function quantity(best: number, parts: Partial<QuantityValue> = {}): QuantityValue {
  return {
    kind: 'quantity',
    low: best,
    best,
    high: best,
    unit: 'person',
    measure: null,
    effect: 'killed',
    scope: { part: 'total', qualifiers: [] },
    approximate: false,
    ...parts,
  };
}

/** An interval of time from two ISO 8601 date-times. */
export function moment(from: string, to: string, parts: Partial<MomentValue> = {}): MomentValue {
  return {
    kind: 'moment',
    from,
    to,
    precision: 'day',
    weekday: null,
    clock: null,
    zone: 'local',
    text: from,
    ...parts,
  };
}
