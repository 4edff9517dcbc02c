import { type Claim, type Family, type ToldMoment, traitsOf } from '../model';
import type { BitSet } from './bit-set';
import { happeningSet } from './happenings';

const day = 86_400_000;

/** Days since 1970, `to` exclusive. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Families of event that are what an incident consists of, rather than what is said or done about it; words are published of anything. */
const happenings: ReadonlySet<Family> = new Set([
  'assault',
  'harm',
  'damage',
  'accident',
  'nature',
  'custody',
  'control',
  'protest',
  'movement',
  'technology',
  'health',
  'vote',
]);
/** Sentences, the title among them, in which a story says when its incident was. */
const leadSentences = 4;
/** The title and the first sentence. */
const openingSentences = 2;

/**
 * When the incident of a story was: the time of the first happening that its lead dates. A follow-up tells today's news
 * of an old incident ("an inquiry found on Thursday that the jet that crashed in August …"), so what was said or found
 * on the day of publication is passed over.
 */
export function eventTime(claims: readonly Claim[], first: number, published: number | null): DaySpan | null {
  const opening = claims.filter(({ sentence }) => sentence - first < openingSentences);
  const lead = claims.filter(({ sentence }) => sentence - first < leadSentences);
  return (
    firstTime(opening.filter(happens)) ??
    firstTime(opening, published) ??
    firstTime(lead.filter((claim) => happens(claim) && !claim.background))
  );
}

/** What a story says happened, and on which day: the news it brings, of an incident of that day or of an earlier one. */
export interface Deed extends DaySpan {
  /** Classes of event, the wider ones too; `physical` where somebody or something came to harm. */
  readonly events: BitSet;
}

/** Families that are not done on a day, or are done every day. */
const idle: ReadonlySet<Family> = new Set(['speech', 'state', 'existence']);
const physical: ReadonlySet<Family> = new Set(['assault', 'harm', 'damage', 'accident', 'nature']);
const exact = 2;

/** The first deed that the opening dates to the day. */
export function deedOf(claims: readonly Claim[], first: number): Deed | null {
  let day: DaySpan | null = null;
  const events = new Set<string>();
  for (const { sentence, proposition, background } of claims) {
    if (background || sentence - first >= openingSentences) continue;
    const { family, broader } = traitsOf(proposition.event);
    if (idle.has(family)) continue;
    for (const { value } of proposition.arguments) {
      const span = value.kind === 'moment' ? spanOf(value.from, value.to) : null;
      if (!span || span.to - span.from > exact) continue;
      day ??= span;
      if (span.from !== day.from) continue;
      events.add(proposition.event);
      if (broader) events.add(broader);
      if (physical.has(family)) events.add('physical');
    }
  }
  return day && { from: day.from, to: day.to, events: happeningSet(events) };
}

function happens({ proposition: { event } }: Claim): boolean {
  return event !== 'breach' && happenings.has(traitsOf(event).family);
}

/** Days before its report in which news is of the day. */
const fresh = 5;

/**
 * The day of what the opening tells as another of its kind ("another train derails", «ثاني حادث من نوعه»), where it is news of
 * these days: a follow-up that repeats as much without its day says nothing.
 */
export function dayOfAnother(
  claims: readonly Claim[],
  first: number,
  when: DaySpan | null,
  published: number | null,
): number | null {
  if (when === null || published === null || published - when.from > fresh) return null;
  const told = claims.some(
    ({ sentence, proposition }) => proposition.again === true && sentence - first < openingSentences,
  );
  return told ? when.from : null;
}

/** Families of what comes about at once, and is news of its day. */
const sudden: ReadonlySet<Family> = new Set(['assault', 'damage', 'accident', 'nature']);

/** The day of what the opening says came about in the days before its report, or null: such a story is news of that. */
export function freshDay(claims: readonly Claim[], first: number, published: number | null): number | null {
  if (published === null) return null;
  for (const { sentence, proposition, background } of claims) {
    if (background || sentence - first >= openingSentences || !sudden.has(traitsOf(proposition.event).family)) continue;
    for (const { value } of proposition.arguments) {
      const span = value.kind === 'moment' ? spanOf(value.from, value.to) : null;
      if (span && span.to - span.from <= exact && published - span.from <= fresh) return span.from;
    }
  }
  return null;
}

/** Whether the opening tells of what follows an incident long after it, in court or before an inquiry. */
export function isAftermath(claims: readonly Claim[], first: number): boolean {
  return claims.some(
    ({ sentence, proposition: { event } }) =>
      sentence - first < openingSentences && traitsOf(event).family === 'law' && event !== 'accuse',
  );
}

/** A time that a story looks back to. */
export interface PastSpan extends DaySpan {
  /** Told in the first sentences: a story that opens with it is news of what was then. */
  readonly lead: boolean;
}

/** Written out, not spread: engines give what is spread and put more into a shape of its own each time. */
function pastSpan({ from, to }: DaySpan, lead: boolean): PastSpan {
  return { from, to, lead };
}

/** Sentences, the title among them, that say what a story is about. */
const headSentences = 3;
const pastKept = 8;

/** Times before the day of publication that a story names, of a month at most, in the order in which it tells them. */
export function pastTimes(moments: readonly ToldMoment[], first: number, published: number | null): PastSpan[] {
  const found = new Map<string, PastSpan>();
  for (const { from, to, sentence } of moments) {
    const span = spanOf(from, to);
    if (!span || published === null || span.from >= published || span.to > published + 1) continue;
    const key = `${span.from} ${span.to}`;
    if (!found.has(key) && found.size < pastKept) found.set(key, pastSpan(span, sentence - first < headSentences));
  }
  return [...found.values()];
}

/** Days before its report from which on what a story tells is long ago. */
const longAgo = 60;

/** Whether the first sentences look back to a time long ago. */
export function looksFarBack(past: readonly PastSpan[], years: readonly PastSpan[], published: number | null): boolean {
  return published !== null && [...past, ...years].some(({ lead, to }) => lead && to <= published - longAgo);
}

const yearsKept = 3;

/** Years gone by that a story names ("in 2018", "last year"), in the order in which it tells them. */
export function pastYears(moments: readonly ToldMoment[], first: number, published: number | null): PastSpan[] {
  const found = new Map<number, PastSpan>();
  for (const { from, to, sentence } of moments) {
    const span = anySpanOf(from, to);
    if (!span || published === null || span.to > published + 1 || span.to - span.from <= month) continue;
    if (span.to - span.from > year || found.has(span.from) || found.size >= yearsKept) continue;
    found.set(span.from, pastSpan(span, sentence - first < headSentences));
  }
  return [...found.values()];
}

/**
 * The times that a story looks back to, days and years made one: a day told of a year says which part of that is meant, and
 * stands where the year does.
 */
export function lookedBackTo(
  past: readonly PastSpan[],
  years: readonly PastSpan[],
): { readonly past: readonly PastSpan[]; readonly years: readonly PastSpan[] } {
  const inside = (span: PastSpan, year: PastSpan) => span.from >= year.from && span.from < year.to;
  return {
    past: past.map((span) =>
      !span.lead && years.some((year) => year.lead && inside(span, year)) ? pastSpan(span, true) : span,
    ),
    years: years.filter((year) => !past.some((span) => inside(span, year))),
  };
}

const [month, year] = [31, 366];

/** Every day that claims or moments name, to a month's precision at most. */
export function spanOf(from: string | null, to: string | null): DaySpan | null {
  const span = anySpanOf(from, to);
  return span && span.to - span.from <= month ? span : null;
}

function anySpanOf(from: string | null, to: string | null): DaySpan | null {
  if (from === null || to === null) return null;
  const start = Math.floor(Date.parse(from) / day);
  return { from: start, to: Math.max(start + 1, Math.ceil(Date.parse(to) / day)) };
}

function firstTime(claims: readonly Claim[], besides: number | null = null): DaySpan | null {
  for (const { proposition } of claims) {
    const told = proposition.arguments.map(({ value }) => value);
    // "He stayed until Sunday 8 December": what then came about is the story.
    const moments = proposition.limit?.moment ? [...told, proposition.limit.moment] : told;
    for (const value of moments) {
      const span = value.kind === 'moment' ? spanOf(value.from, value.to) : null;
      if (span && span.from !== besides) return span;
    }
  }
  return null;
}
