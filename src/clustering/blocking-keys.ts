import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Features } from './features';
import type { Interner } from './interner';
import { lasting } from './lasting';
import { eachFeature, type SparseVector } from './sparse-vector';
import { tellingSounds } from './spelt-names';
import { vectorIn } from './vectors';

/** How many of a segment's heaviest features stand for it in the index, alone and in pairs. */
const top = { names: 8, namePairs: 6, events: 3, words: 8, countries: 2, sounds: 6, days: 3, figures: 3 } as const;

/** Days closer than this to one that a segment stands under add nothing. */
const sameDays = 4;

/** What the keys of a segment are made of. */
export type Keyed = Pick<Features, 'vectors' | 'spelt' | 'countries' | 'surely' | 'published' | 'when' | 'figures'>;

/**
 * Keys of a segment in the inverted index, in rising order: its specific names, pairs of names, names with kinds of event, pairs of
 * lead words. They are hashes of texts, the same however an interner numbers these.
 */
export function blockingKeys(of: Keyed, gazetteer: Gazetteer, interner: Interner): Int32Array {
  const keys = new Set(keysOf(of, gazetteer, interner));
  return lasting(Int32Array.from(keys).sort());
}

/** Days under which a segment stands in the index: those that it came out or tells of; none when undated. */
export function daysUnder({ published, when, past }: Pick<Features, 'published' | 'when' | 'past'>): readonly number[] {
  // Without a date of its own a report leaves most of its days without a year: what remains is no guide.
  if (published === null) return [];
  const found = [published];
  for (const { from, to } of [...(when ? [when] : []), ...past.slice(0, top.days)]) {
    const day = to - from > sameDays ? Math.floor((from + to) / 2) : from;
    if (found.every((known) => Math.abs(known - day) >= sameDays)) found.push(day);
  }
  return found;
}

function keysOf(
  { vectors, spelt, countries, surely, published, when, figures }: Keyed,
  gazetteer: Gazetteer,
  interner: Interner,
): number[] {
  const keys: number[] = [];
  const leadNames = vectorIn(vectors, 'leadNames');
  const named = leadNames.entries.length > 2 ? leadNames : vectorIn(vectors, 'names');
  const called = heaviest(named, interner, top.names);
  const happened = heaviest(vectorIn(vectors, 'events'), interner, top.events);
  const said = heaviest(vectorIn(vectors, 'leadWords'), interner, top.words);
  for (const name of called) if (isSpecific(name, gazetteer)) keys.push(keyOf(name));
  const paired = called.slice(0, top.namePairs);
  pairs(paired, keys);
  for (const name of paired) {
    const state = begun(name);
    for (const event of happened) keys.push(stirred(fed(state, event)));
  }
  pairs(said, keys);
  for (const sound of tellingSounds(spelt, published === null ? 'name' : 'word', top.sounds, interner))
    keys.push(keyOf(sound));
  // One large figure in one country tells of one incident in any language, whatever words tell what happened.
  for (const place of countries.slice(0, 1)) {
    const state = begun(place);
    for (const figure of largest(figures)) keys.push(stirred(fed(state, figure)));
  }
  // In the days around publication a country and a kind of event are rare enough together, in any language.
  for (const day of daysOf(published, when)) {
    for (const place of countries.slice(0, top.countries)) {
      const state = begun(`${day} ${place}`);
      for (const event of happened) keys.push(stirred(fed(state, event)));
    }
    // Two countries that deal with each other in those days, in whatever words; and one, where few others tell of it.
    pairs(
      countries.slice(0, top.countries).map((place) => `${day} ${place}`),
      keys,
    );
    if (surely && countries[0] !== undefined) keys.push(keyOf(`${day} ${countries[0]}`));
  }
  return keys;
}

/** Smaller figures are in every other report. */
const telling = 10;

function largest(figures: Features['figures']): readonly string[] {
  const found: (readonly [number, string])[] = [];
  for (const figure of figures) {
    const number = Number(figure.slice(figure.lastIndexOf(':') + 1));
    if (number >= telling) found.push([number, figure]);
  }
  return found
    .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
    .slice(0, top.figures)
    .map(([, figure]) => figure);
}

/** Two grids of four days, one shifted by half: any two days no more than two apart share a square of one. */
function daysOf(published: number | null, when: Features['when']): readonly string[] {
  const days = [...(published === null ? [] : [published]), ...(when && when.to - when.from <= 2 ? [when.from] : [])];
  return [...new Set(days.flatMap((day) => [`a${Math.floor(day / 4)}`, `b${Math.floor((day + 2) / 4)}`]))];
}

function pairs(features: readonly string[], keys: number[]): void {
  const states = features.map(begun);
  for (let i = 0; i < features.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [features[i] as string, features[j] as string];
      keys.push(stirred(a < b ? fed(states[i] as number, b) : fed(states[j] as number, a)));
    }
  }
}

/** Countries and states are in every other report. */
function isSpecific(name: string, gazetteer: Gazetteer): boolean {
  if (!name.startsWith('@')) return true;
  const concept = gazetteer.concept(name.slice(1));
  if (concept?.kind === 'place') return concept.type !== 'country' && concept.type !== 'world-region';
  return concept?.kind === 'actor' && concept.type !== 'state' && concept.type !== 'news-agency';
}

function heaviest(vector: SparseVector, interner: Interner, keep: number): string[] {
  const found: (readonly [number, string])[] = [];
  eachFeature(vector, (id, weight) => found.push([weight, interner.textOf(id)]));
  return found
    .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
    .slice(0, keep)
    .map(([, text]) => text);
}

/** The number of a key, so that the index need not keep its text: of a million keys some hundred share one. */
function keyOf(text: string): number {
  return stirred(fed(seed, text));
}

/** A key of two words as far as its first one and the space behind it: what follows is fed to it. */
function begun(first: string): number {
  return fed(fed(seed, first), ' ');
}

const seed = 0x811c9dc5;

/** 32 bits of FNV-1a, text after text. */
function fed(state: number, text: string): number {
  let hash = state;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last letters have stirred the lower bits alone. */
function stirred(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) | 0;
}
