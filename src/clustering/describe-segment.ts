import type { Gazetteer } from '../gazetteer/gazetteer';
import { type Claim, type EventClass, type Report, traitsOf, type Value } from '../model';
import type { CompactJson } from '../text/compact-json';
import { blockingKeys } from './blocking-keys';
import {
  type DaySpan,
  dayOfAnother,
  deedOf,
  eventTime,
  freshDay,
  isAftermath,
  lookedBackTo,
  looksFarBack,
  pastTimes,
  pastYears,
  spanOf,
} from './event-time';
import type { Features } from './features';
import { fileSegment } from './filed-segment';
import { HappeningGatherer, type Happenings } from './happenings';
import type { Interner } from './interner';
import { listed } from './lasting';
import { nameWeight } from './name-weight';
import { nationsOf } from './nations';
import type { Segment } from './segment';
import { listedSite, siteOf, type WeighedPlace } from './site';
import { type SparseVector, sparseVector } from './sparse-vector';
import { speltNames } from './spelt-names';
import { withoutElsewhere } from './told-elsewhere';
import { packVectors } from './vectors';

/** Words of a sentence, on average: how terms without positions are told into sentences. */
const sentenceTerms = 11;
/** Sentences that make a lead. */
const leadSentences = 4;
/** The title and the first sentence. */
const openingSentences = 2;
/** How much more the first sentence weighs than the last: news tells the incident first (inverted pyramid). */
const leadBoost = 5;
/** Shortest consonant key that says who is meant. */
const keyLength = 3;
const day = 86_400_000;
/** Features kept of each vector, so that a comparison costs the same for any length of report. */
const keep = { words: 96, lead: 48, names: 40, small: 24, places: 6, days: 4 } as const;

/** Boils a segment down to what signals look at. A pure function of the segment: no other report has a say. */
export function describeSegment(
  whole: Segment,
  gazetteer: Gazetteer,
  interner: Interner,
  compact: CompactJson,
  source: Report | null = null,
): Features {
  const segment = withoutElsewhere(whole, gazetteer);
  const words = weighTerms(segment.terms, Number.POSITIVE_INFINITY);
  const names = weighNames(segment, Number.POSITIVE_INFINITY, gazetteer);
  const news = segment.claims.filter((claim) => !claim.background);
  const first = firstSentence(segment);
  const published = segment.published === null ? null : Math.floor(segment.published / day);
  const fresh = freshDay(segment.claims, first, published);
  const { past, years } = lookedBackTo(
    pastTimes(segment.moments, first, published),
    pastYears(segment.moments, first, published),
  );
  const back = fresh === null && looksFarBack(past, years, published);
  const when = unless(back, eventTime(segment.claims, first, published), published);
  const deed = unless(back, deedOf(segment.claims, first), published);
  const places = weighPlaces(segment, news, first, gazetteer);
  const nations = nationsOf(segment.mentions, gazetteer, (sentence) => boost(sentence - first));
  const vectors = packVectors({
    words: sparseVector(words, interner, keep.words),
    leadWords: sparseVector(weighTerms(segment.terms, leadSentences * sentenceTerms), interner, keep.lead),
    names: sparseVector(names, interner, keep.names),
    leadNames: sparseVector(weighNames(segment, leadSentences, gazetteer), interner, keep.names),
    events: eventsOf(news, first, interner),
    things: conceptsOf(news, first, 'thing:', gazetteer, interner),
    actors: conceptsOf(news, first, 'actor:', gazetteer, interner),
  });
  const spelt = speltNames(segment.spelt, interner);
  const { countries, surely } = nations;
  const figures = figuresOf(news, interner);
  return {
    segment: fileSegment(whole, compact, source),
    language: segment.language,
    vectors,
    spelt,
    all:
      words.size <= keep.words && names.size <= keep.names
        ? null
        : sparseVector(new Map([...words, ...names]), interner, keep.words + keep.names),
    places: listed(places.map(({ id }) => id)),
    placeWeights: listed(places.map(({ weight }) => weight)),
    site: listedSite(siteOf(places, surely, news, gazetteer, interner)),
    countries: listed(countries),
    surely,
    when,
    deed,
    again: dayOfAnother(segment.claims, first, deed ?? when, published),
    fresh,
    aftermath: fresh === null && isAftermath(segment.claims, first),
    past: listed(past),
    years: listed(years),
    days: listed(weighDays(segment)),
    published,
    happenings: happeningsOf(news, first),
    figures,
    quotes: listed([...new Set(segment.quotes)]),
    keys: blockingKeys({ vectors, spelt, countries, surely, published, when, figures }, gazetteer, interner),
  };
}

/** What a follow-up says came about as it was written is not its incident. */
function unless<T extends DaySpan>(isFollowUp: boolean, span: T | null, published: number | null): T | null {
  return isFollowUp && span !== null && published !== null && span.from >= published - 1 ? null : span;
}

function firstSentence({ claims, mentions }: Segment): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { sentence } of mentions) if (sentence < first) first = sentence;
  for (const { sentence } of claims) if (sentence < first) first = sentence;
  return Number.isFinite(first) ? first : 0;
}

const boost = (sentence: number): number => 1 + leadBoost / (1 + sentence);

function add(weights: Map<string, number>, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function dampen(weights: Map<string, number>): Map<string, number> {
  for (const [key, weight] of weights) weights.set(key, Math.log(1 + weight));
  return weights;
}

function weighTerms(terms: readonly string[], until: number): Map<string, number> {
  const weights = new Map<string, number>();
  for (let at = 0; at < terms.length && at < until; at++) {
    const term = terms[at] as string;
    const weight = boost(Math.floor(at / sentenceTerms));
    if (!term.includes(' ')) {
      add(weights, term, weight);
      continue;
    }
    // "en:tara reid" and "en:reid" should meet.
    const colon = term.indexOf(':') + 1;
    for (const part of term.slice(colon).split(' ')) add(weights, term.slice(0, colon) + part, weight);
  }
  return dampen(weights);
}

function weighNames(segment: Segment, sentences: number, gazetteer: Gazetteer): Map<string, number> {
  const weights = new Map<string, number>();
  const first = firstSentence(segment);
  for (const mention of segment.mentions) {
    if (mention.sentence - first >= sentences) continue;
    const weight = boost(mention.sentence - first);
    if (mention.id !== null) {
      add(weights, `@${mention.id}`, weight);
      continue;
    }
    for (const key of mention.key.split(' ')) if (key.length >= keyLength) add(weights, `~${key}`, weight);
    for (const word of mention.name.toLowerCase().split(/\s+/u)) {
      if (word.length >= keyLength) add(weights, `#${segment.language}:${word}`, weight / 2);
    }
  }
  dampen(weights);
  for (const [name, weight] of weights) {
    if (name.startsWith('@')) weights.set(name, weight * nameWeight(name.slice(1), gazetteer));
  }
  return weights;
}

function weighPlaces(
  segment: Segment,
  news: readonly Claim[],
  first: number,
  gazetteer: Gazetteer,
): readonly WeighedPlace[] {
  const weights = new Map<string, number>();
  for (const { id, sentence } of segment.mentions) {
    if (id?.startsWith('place:')) add(weights, id, boost(sentence - first));
  }
  for (const claim of news) {
    for (const { role, value } of claim.proposition.arguments) {
      if (value.kind !== 'place' || value.id === null) continue;
      add(weights, value.id, (role === 'place' || role === 'target' ? 2 : 1) * boost(claim.sentence - first));
    }
  }
  return [...weights]
    .filter(([id]) => gazetteer.concept(id) !== undefined)
    .map(([id, weight]) => ({ id, weight: Math.round(weight * 1000) / 1000 }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, keep.places);
}

function weighDays(segment: Segment): Features['days'] {
  const weights = new Map<number, number>();
  const published = segment.published === null ? null : Math.floor(segment.published / day);
  for (const { from, to } of segment.moments) {
    const span = spanOf(from, to);
    // Every report names the day it came out.
    if (!span || span.to - span.from > 1 || span.from === published) continue;
    weights.set(span.from, (weights.get(span.from) ?? 0) + 1);
  }
  return [...weights]
    .map(([told, weight]) => ({ day: told, weight }))
    .sort((a, b) => b.weight - a.weight || a.day - b.day)
    .slice(0, keep.days);
}

/** Speech and state say little about what happened. */
const faint: ReadonlySet<string> = new Set(['speech', 'state', 'existence', 'law']);

function eventsOf(news: readonly Claim[], first: number, interner: Interner): SparseVector {
  const weights = new Map<string, number>();
  const note = (event: EventClass, weight: number) => {
    const { family, broader } = traitsOf(event);
    const share = faint.has(family) ? weight / 4 : weight;
    // A narrower word is the wider one too, in another's telling.
    add(weights, `!${broader ?? event}`, share);
    add(weights, `!!${family}`, share);
  };
  for (const claim of news) {
    const weight = boost(claim.sentence - first);
    note(claim.proposition.event, weight);
    for (const { value } of claim.proposition.arguments) if (value.kind === 'happening') note(value.event, weight);
  }
  return sparseVector(dampen(weights), interner, keep.small);
}

function happeningsOf(news: readonly Claim[], first: number): Happenings {
  const gatherer = new HappeningGatherer();
  for (const { sentence, proposition } of news) {
    const opening = sentence - first < openingSentences;
    gatherer.note(proposition.event, opening);
    for (const { value } of proposition.arguments) if (value.kind === 'happening') gatherer.note(value.event, opening);
  }
  return gatherer.gathered();
}

function conceptsOf(
  news: readonly Claim[],
  first: number,
  kind: 'thing:' | 'actor:',
  gazetteer: Gazetteer,
  interner: Interner,
): SparseVector {
  const weights = new Map<string, number>();
  for (const claim of news) {
    const weight = boost(claim.sentence - first);
    for (const { value } of claim.proposition.arguments) {
      for (const id of idsOf(value)) {
        if (!id.startsWith(kind)) continue;
        add(weights, `@${id}`, weight);
        for (const above of gazetteer.ancestors(id)) add(weights, `@${above}`, weight / 2);
      }
    }
  }
  return sparseVector(dampen(weights), interner, keep.small);
}

function idsOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'actor':
      return [value.id, value.thing].filter((id) => id !== null);
    case 'thing':
      return [value.id, value.owner].filter((id) => id !== null);
    case 'place':
      return value.thing === null ? [] : [value.thing];
    case 'happening':
      return value.concepts;
    case 'quantity':
      return [value.unit, ...value.scope.qualifiers];
    default:
      return [];
  }
}

function figuresOf(news: readonly Claim[], interner: Interner): readonly string[] {
  const figures = new Set<string>();
  for (const claim of news) {
    for (const { value } of claim.proposition.arguments) {
      // One and two are in every report.
      if (value.kind !== 'quantity' || value.best < 3) continue;
      figures.add(`${value.effect ?? value.measure ?? ''}:${value.unit}:${value.best}`);
    }
  }
  // The text that the interner holds of each: most come again in other reports.
  return listed([...figures].map((figure) => interner.textOf(interner.idOf(figure))));
}
