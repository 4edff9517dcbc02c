import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Mention } from '../model';
import type { Segment } from './segment';

/**
 * Mentions with towns of one name told apart by the company they keep: where the town meant lies in a country that
 * nothing else in the segment names, and a namesake lies in one that is named, the namesake is meant.
 */
export function settleNamesakes({ mentions, language }: Segment, gazetteer: Gazetteer): readonly Mention[] {
  if (language === null || !mentions.some(({ id }) => id?.startsWith('place:'))) return mentions;
  const named = new Map<string, number>();
  for (const { id } of mentions) {
    const country = id === null ? null : countryOf(id, gazetteer);
    if (country !== null) named.set(country, (named.get(country) ?? 0) + 1);
  }
  const settled = new Map<string, string>();
  return mentions.map((mention) => {
    const { id, name } = mention;
    if (id === null || !id.startsWith('place:')) return mention;
    let better = settled.get(id);
    if (better === undefined) {
      better = isAlone(id, named, mentions, gazetteer) ? (namesake(name, language, named, gazetteer) ?? id) : id;
      settled.set(id, better);
    }
    return better === id ? mention : { ...mention, id: better };
  });
}

/** Whether every mention that speaks for the country of a place is one of that very place. */
function isAlone(
  id: string,
  named: ReadonlyMap<string, number>,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): boolean {
  const country = countryOf(id, gazetteer);
  if (country === null || country === id) return false;
  return (named.get(country) ?? 0) <= mentions.filter((mention) => mention.id === id).length;
}

function namesake(
  name: string,
  language: string,
  named: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const id of gazetteer.candidates(name, language)) {
    const country = id.startsWith('place:') ? countryOf(id, gazetteer) : null;
    const times = country === null ? 0 : (named.get(country) ?? 0);
    if (times > most) [most, best] = [times, id];
  }
  return best;
}

const countries = new WeakMap<Gazetteer, Map<string, string | null>>();

/** The country of a place, or the one that a state and its organs belong to, as a place. */
export function countryOf(id: string, gazetteer: Gazetteer): string | null {
  let known = countries.get(gazetteer);
  if (known === undefined) {
    known = new Map();
    countries.set(gazetteer, known);
  }
  let country = known.get(id);
  if (country === undefined) {
    country = findCountry(id, gazetteer);
    known.set(id, country);
  }
  return country;
}

function findCountry(id: string, gazetteer: Gazetteer): string | null {
  const concept = gazetteer.concept(id);
  if (concept?.kind === 'actor') return concept.country;
  if (concept?.kind !== 'place') return null;
  if (concept.type === 'country') return id;
  return (
    gazetteer.ancestors(id).find((above) => {
      const outer = gazetteer.concept(above);
      return outer?.kind === 'place' && outer.type === 'country';
    }) ?? null
  );
}
