import {
  type Claim,
  type EventClass,
  eventClasses,
  type Family,
  type PairRelation,
  type QuestionTopic,
  type Role,
  type TopicObject,
  traitsOf,
  type Value,
} from '../model';
import { classOf } from './alignment/acts';
import { isUnspecific, tellsOfIncident } from './alignment/event-group';
import { isA } from './concepts';
import { displayNames, type Named } from './display-names';
import type { Stance } from './kind';
import { presenceTopic } from './kinds/occurrence/presences';
import { nameSubject } from './sound';
import type { Speech } from './speech';

/** Families of deeds that are somebody's own: who left, who voted, who met. */
const doing: ReadonlySet<Family> = new Set(['movement', 'vote', 'speech', 'dealing', 'change', 'office']);

/** What a question asks of, by what most of its claims tell: of those that exclude each other, where it is a conflict. */
export function topicOf(
  kind: string,
  stances: readonly Stance[],
  matrix: readonly PairRelation[],
  speech: Speech,
): QuestionTopic {
  const all: Claim[] = [];
  for (const stance of stances) for (const { claim, sequel } of stance) if (sequel !== true) all.push(claim);
  const sides = new Set<number>();
  for (const { relation, a, b } of matrix) if (relation === 'conflicts') sides.add(a).add(b);
  const claims = new Set(all);
  for (const [index, stance] of stances.entries())
    if (sides.size > 0 && !sides.has(index)) for (const { claim } of stance) claims.delete(claim);
  for (const index of sides)
    for (const { claim, sequel } of stances[index] ?? []) if (sequel !== true) claims.add(claim);
  const effects = kind === 'cause' ? [...claims].filter(givesCause) : [...claims];
  const events = kind === 'cause' && effects.length === 0 ? mainEvent(speech) : eventsOf(effects, speech);
  // Whether somebody was there is no matter of what he did.
  if (stances[0]?.[0].topic.startsWith(presenceTopic)) return { events: [], object: objectOf(claims, kind, speech) };
  const about = events.length === 0 ? all : all.filter((claim) => events.includes(classOf(claim)));
  const isWhole = sides.size === 0 && about.length === all.length;
  return { events, object: objectOf(isWhole ? claims : new Set(about), kind, speech) };
}

/** A claim that says what something was caused by tells of the effect; one that is itself the deed does not. */
function givesCause({ proposition }: Claim): boolean {
  return proposition.arguments.some(({ role }) => role === 'cause');
}

/** The classes told in most reports and then most often, or of the incident where the claims leave it open. */
function eventsOf(claims: readonly Claim[], speech: Speech): readonly EventClass[] {
  const told = new Map<EventClass, Claim[]>();
  for (const claim of claims) {
    const event = classOf(claim);
    if (isUnspecific(event) || event === 'act' || event === 'be') continue;
    const same = told.get(event);
    if (same === undefined) told.set(event, [claim]);
    else same.push(claim);
  }
  if (told.size <= 1) {
    if (told.size === 1) return [...told.keys()];
    return claims.every(({ proposition }) => tellsOfIncident(proposition.event)) ? mainEvent(speech) : [];
  }
  return [...told]
    .map(([event, all]) => ({ event, reports: reportsAndSides(all), times: all.length }))
    .sort((a, b) => b.reports - a.reports || b.times - a.times || (a.event < b.event ? -1 : 1))
    .slice(0, 2)
    .map(({ event }) => event);
}

/** How many reports tell of it, one that affirms and denies counted twice. */
function reportsAndSides(claims: readonly Claim[]): number {
  const affirming = new Set<string>();
  const denying = new Set<string>();
  for (const { report, commitment } of claims) (commitment.polarity === 'denied' ? denying : affirming).add(report);
  return affirming.size + denying.size;
}

/** What the incident is. */
function mainEvent({ events }: Speech): readonly EventClass[] {
  const main = events.find((event): event is EventClass => Object.hasOwn(eventClasses, event));
  return main === undefined || isUnspecific(main) || main === 'act' || main === 'be' ? [] : [main];
}

const undergone: readonly Role[] = ['patient', 'target'];
const moved: readonly Role[] = ['agent', 'patient'];

interface Candidate {
  readonly id: string | null;
  readonly role: TopicObject['role'];
  readonly values: [Claim, Named][];
}

/** What most reports say it befell, or who they say did it; of a class and a narrower one that two of them name, the narrower. */
function objectOf(claims: ReadonlySet<Claim>, kind: string, speech: Speech): TopicObject | null {
  const found = new Map<string, Candidate>();
  for (const claim of claims) {
    const named = namedIn(claim, kind, speech);
    if (named === null) continue;
    const { value, role } = named;
    const key = value.id ?? nameSubject(value);
    const group = found.get(key) ?? { id: value.id, role, values: [] };
    found.set(key, group);
    group.values.push([claim, value]);
  }
  const counted = new Map([...found.values()].map((one) => [one, reportsIn(one)]));
  const reports = (one: Candidate) => counted.get(one) as number;
  const ranked = [...found]
    .sort(([a, x], [b, y]) => reports(y) - reports(x) || y.values.length - x.values.length || (a < b ? -1 : 1))
    .map(([, candidate]) => candidate);
  const [most] = ranked;
  if (most === undefined || isInPassing(most, claims.size)) return null;
  const { id } = most;
  const narrower = ranked.find(
    (one) => id !== null && one.id !== null && one.id !== id && reports(one) > 1 && isA(one.id, id, speech.index),
  );
  const chosen = narrower ?? most;
  const names = displayNames(chosen.values, speech);
  return names.length === 0 ? null : { role: chosen.role, id: chosen.id, names };
}

/** Named by one report alone, in few of many claims: it is not what all of them are about. */
function isInPassing(candidate: Candidate, claims: number): boolean {
  return reportsIn(candidate) < 2 && candidate.values.length * PASSING < claims;
}

const PASSING = 4;

function reportsIn({ values }: Candidate): number {
  return new Set(values.map(([{ report }]) => report)).size;
}

/** Who is asked for is not named in the question; what is done to something is told apart by that, a deed of one's own by who did it. */
function namedIn(
  claim: Claim,
  kind: string,
  speech: Speech,
): { readonly value: Named; readonly role: TopicObject['role'] } | null {
  const { family } = traitsOf(classOf(claim));
  const order = kind !== 'agent' && doing.has(family) ? moved : undergone;
  for (const role of order) {
    for (const { role: given, value } of claim.proposition.arguments) {
      if (given !== role || !isNamed(value) || !isTelling(value, claim, speech)) continue;
      return { value, role: role === 'agent' || moving.has(family) ? 'doer' : 'undergoer' };
    }
  }
  return null;
}

/** Families whose undergoer is who or what moves. */
const moving: ReadonlySet<Family> = new Set(['movement', 'change']);

function isNamed(value: Value): value is Named {
  return value.kind === 'actor' || value.kind === 'place' || value.kind === 'thing';
}

/** Offices, peoples and bodies that watch: named beside a blow, they are its witnesses. */
const bystanders: ReadonlySet<string> = new Set(['role', 'people', 'news-agency', 'outlet', 'monitor', 'agency']);
/** What an explosion or a strike is at: a point, not a country. */
const wide: ReadonlySet<string> = new Set(['world-region', 'country', 'region', 'province', 'district', 'water']);

/** Families of what happens at a place, and not to somebody. */
const atPlaces: ReadonlySet<Family> = new Set(['nature', 'accident', 'damage']);

/** Whether the name says what it was: not some soldier of many, nor the country in which it took place. */
function isTelling(value: Named, { proposition }: Claim, { index }: Speech): boolean {
  const { family } = traitsOf(proposition.event);
  if (family === 'harm' && value.kind !== 'actor') return false;
  if (value.kind === 'thing') return !isA(value.id, 'thing:person', index) && (value.id !== null || value.definite);
  const type = value.id === null ? '' : (index.concept(value.id)?.type ?? '');
  if (value.kind === 'actor') {
    if (value.thing !== null || bystanders.has(type) || atPlaces.has(family) || proposition.event === 'explode')
      return false;
    if (family === 'harm') return type === 'person' || (value.id === null && /^[\p{Lu}]/u.test(value.name));
    return !(value.id ?? '').startsWith('actor:org/');
  }
  if (value.relation !== 'at') return false;
  return !tellsOfIncident(proposition.event) || value.thing !== null || (value.id !== null && !wide.has(type));
}
