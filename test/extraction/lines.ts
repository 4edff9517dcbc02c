import { extract } from '../../src/extraction';
import { defaultGazetteer } from '../../src/gazetteer/default-gazetteer';
import type { Claim } from '../../src/model/claim';
import type { PassageReading } from '../../src/model/reading';
import type { Report } from '../../src/model/report';
import type { Source } from '../../src/model/source';
import type { Value } from '../../src/model/value';
import { defaultPacks } from '../../src/pipeline/default-packs';

export type Language = 'en' | 'ar';

const gazetteer = defaultGazetteer();
const packs = new Map(defaultPacks(gazetteer).map((pack) => [pack.language, pack]));

/** Monday 22 April 2024, unless a test says otherwise. */
const published = '2024-04-22T10:00:00.000Z';

/** What extraction reads in a text, as the body of a report by an outlet named `Outlet`. */
export function readingOf(language: Language, body: string, publishedAt: string | null = published): PassageReading {
  const report: Report = { id: 'r', outlet: 'Outlet', language, publishedAt, title: '', body, url: null, credits: [] };
  const passage = {
    id: 'r/0',
    report: 'r',
    kind: 'story',
    story: 0,
    language,
    part: 'body',
    start: 0,
    end: body.length,
  } as const;
  const [reading] = extract(report, [passage], { packs, gazetteer });
  if (reading === undefined) throw new Error('no reading for the one passage');
  return reading;
}

export function claimsIn(language: Language, body: string, publishedAt: string | null = published): readonly Claim[] {
  return readingOf(language, body, publishedAt).claims;
}

/** `agent: act mode | outlet > … > first mouth`: who says each event, without the outlet that all chains begin with. */
export function voicesOf(language: Language, body: string): string[] {
  return claimsIn(language, body).map(({ proposition, attribution }) => {
    const chain = attribution.chain.slice(1).map(sourceLine);
    return `${proposition.event}: ${[attribution.act ?? 'none', attribution.mode].join(' ')} | ${chain.join(' > ')}`;
  });
}

/** Kind, id or name, role, side, number, anonymity of a source; what is null is left out. */
export function sourceLine(source: Source): string {
  const parts: (string | number)[] = [source.kind, source.id ?? `"${source.name}"`];
  if (source.role !== null) parts.push(`role=${source.role}`);
  if (source.side !== null && source.side !== source.id) parts.push(`side=${source.side}`);
  if (source.count !== null) parts.push(`count=${source.count}`);
  if (source.anonymity !== null) parts.push('anonymous');
  return parts.join(' ');
}

/** `event denied probable threatened focus=agent conditional`; what is usual is left out. */
export function stancesOf(language: Language, body: string): string[] {
  return claimsIn(language, body).map(({ proposition, commitment }) => {
    const parts: string[] = [proposition.event];
    if (commitment.polarity === 'denied') parts.push('denied');
    if (commitment.certainty !== 'certain') parts.push(commitment.certainty);
    if (commitment.stage !== 'accomplished') parts.push(commitment.stage);
    if (commitment.focus !== 'event') parts.push(`focus=${commitment.focus}`);
    if (commitment.conditional) parts.push('conditional');
    return parts.join(' ');
  });
}

/** `event role=value role=value`, roles by alphabet. */
export function factsOf(language: Language, body: string, publishedAt: string | null = published): string[] {
  return claimsIn(language, body, publishedAt).map(({ proposition }) => {
    const parts = proposition.arguments.map(({ role, value }) => `${role}=${valueLine(value)}`);
    return [proposition.event, ...parts.sort()].join(' ');
  });
}

/** The quantities of a text, in order. */
export function countsOf(language: Language, body: string): string[] {
  return valuesOf(language, body, 'quantity');
}

/** The values of one kind of all claims, each once. */
export function valuesOf(
  language: Language,
  body: string,
  kind: Value['kind'],
  publishedAt: string | null = published,
): string[] {
  const found = new Set<string>();
  for (const { proposition } of claimsIn(language, body, publishedAt))
    for (const { value } of proposition.arguments) if (value.kind === kind) found.add(valueLine(value));
  return [...found];
}

export function valueLine(value: Value): string {
  switch (value.kind) {
    case 'quantity': {
      const { low, best, high, unit, measure, effect, scope } = value;
      const range = low === high ? `${low}` : `${low}..${high ?? ''}${best === low ? '' : `(${best})`}`;
      const part = scope.part === 'total' ? '' : scope.part;
      const words = [
        `${value.approximate ? '~' : ''}${range}`,
        unit,
        measure,
        effect,
        part,
        scope.qualifiers.join('+'),
      ];
      return `{${words.filter((word) => word !== null && word !== '').join(' ')}}`;
    }
    case 'moment': {
      if (value.from === null || value.to === null)
        return `{weekday ${value.weekday} clock ${value.clock?.join('-') ?? null}}`;
      const day = value.from.slice(0, 10);
      const whole = value.from.endsWith('T00:00:00.000Z') && value.to.endsWith('T00:00:00.000Z');
      if (!whole) return `{${value.from.slice(0, 16)}/${value.to.slice(0, 16)}}`;
      return value.precision === 'day' ? `{${day}}` : `{${day}/${value.to.slice(0, 10)}}`;
    }
    case 'place': {
      const words = [value.relation === 'at' ? '' : value.relation, value.side ?? '', value.id ?? `"${value.name}"`];
      if (value.thing !== null) words.push(value.thing);
      if (value.within.length > 0) words.push(`in ${value.within.join('+')}`);
      return `{${words.filter((word) => word !== '').join(' ')}}`;
    }
    case 'actor': {
      const words = [value.id ?? `"${value.name}"`];
      if (value.thing !== null) words.push(value.thing);
      if (value.unknown) words.push('unknown');
      return `{${words.join(' ')}}`;
    }
    case 'thing':
      return `{${value.id ?? `"${value.name}"`}${value.owner === null ? '' : ` of ${value.owner}`}}`;
    case 'happening':
      return `{${value.event}${value.concepts.length > 0 ? ` ${value.concepts.join('+')}` : ''}}`;
    case 'state':
      return `{${value.scale} ${value.sign > 0 ? '+' : '-'}}`;
    case 'polarity':
      return `{${value.affirmed}}`;
  }
}

/** `denied possible event role=value …`: stance and facts of each claim in one line; what is usual is left out. */
export function toldIn(language: Language, body: string): string[] {
  const facts = factsOf(language, body);
  return stancesOf(language, body).map((stance, index) => {
    const [, ...marks] = stance.split(' ');
    return [...marks, facts[index]].join(' ');
  });
}
