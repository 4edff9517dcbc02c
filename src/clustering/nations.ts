import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../model';
import { countryOf } from './country-of';

/** Countries kept of a segment. */
const keep = 3;
/** Inhabitants from which a place is known by its name alone. */
const large = 500_000;

/** Which countries a segment tells of. */
export interface Nations {
  /** Most told of first. */
  readonly countries: readonly string[];
  /** Whether the first is more than a guess from one small place, which may be a namesake or somebody's name. */
  readonly surely: boolean;
}

/** @param weigh how much a mention in a sentence counts */
export function nationsOf(
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
  weigh: (sentence: number) => number,
): Nations {
  const weights = new Map<string, number>();
  const told = new Map<string, string | null>();
  for (const { id, sentence } of mentions) {
    const country = id === null ? null : countryOf(id, gazetteer);
    if (id === null || country === null) continue;
    weights.set(country, (weights.get(country) ?? 0) + weigh(sentence));
    const before = told.get(country);
    told.set(country, before === undefined || before === id ? id : null);
  }
  const countries = [...weights]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, keep)
    .map(([id]) => id);
  const [first] = countries;
  const only = first === undefined ? null : (told.get(first) ?? null);
  return { countries, surely: only === null || only === first || !isSmall(only, gazetteer) };
}

function isSmall(id: string, gazetteer: Gazetteer): boolean {
  const concept = gazetteer.concept(id);
  return concept?.kind === 'place' && concept.population < large;
}
