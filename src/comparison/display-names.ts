import type { Claim, TopicObject, Value } from '../model';
import type { ConceptIndex, ConceptName } from './concepts';
import type { Speech } from './speech';

/** Actors whose usual name says more than how one report puts it: states, persons. */
const wellKnown: ReadonlySet<string> = new Set(['state', 'person']);

/** A value that a title can name. */
export type Named = Extract<Value, { readonly kind: 'actor' | 'place' | 'thing' }>;

/** Languages in which titles are put; a concept is named in both, whatever language its reports are in. */
export const titled: readonly string[] = ['ar', 'en'];

/**
 * What something is called in each language: a class of things by its usual noun, somebody or somewhere as reports in that
 * language print it most often, else by the gazetteer's name.
 */
export function displayNames(values: readonly (readonly [Claim, Named])[], speech: Speech): TopicObject['names'] {
  const [first] = values;
  if (first === undefined) return [];
  const { id, kind } = first[1];
  const printed = printedNames(values, speech);
  const languages = [...new Set([...titled, ...printed.keys()])].sort();
  return languages.flatMap((language) => {
    const usual = id === null ? undefined : usualName(id, language, speech.index);
    const own = printed.get(language);
    const isClass = kind === 'thing' && usual?.sort === 'noun';
    const known = kind === 'actor' && usual !== undefined && wellKnown.has(speech.index.concept(id ?? '')?.type ?? '');
    if (own !== undefined && !isClass && !known) return [{ language, text: own, noun: false }];
    return usual === undefined ? [] : [{ language, text: usual.name, noun: usual.sort === 'noun' }];
  });
}

/** The form printed most often in each language, of equals the longest: a full name rather than a surname. */
function printedNames(values: readonly (readonly [Claim, Named])[], speech: Speech): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [claim, { name }] of values) {
    const language = speech.languageOf(claim);
    if (language === null || name === '' || name.length > 60) continue;
    const names = counts.get(language) ?? new Map<string, number>();
    counts.set(language, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const best = (names: ReadonlyMap<string, number>) =>
    [...names].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return new Map([...counts].map(([language, names]) => [language, best(names)]));
}

const usualNames = new WeakMap<ConceptIndex, Map<string, ReadonlyMap<string, ConceptName>>>();

/** The first name of a concept in a language, built once for a gazetteer. */
export function usualName(id: string, language: string, index: ConceptIndex): ConceptName | undefined {
  const known = usualNames.get(index) ?? new Map<string, ReadonlyMap<string, ConceptName>>();
  usualNames.set(index, known);
  let names = known.get(language);
  if (names === undefined) {
    const found = new Map<string, ConceptName>();
    for (const entry of index.names?.(language) ?? []) {
      const names = entry.sort === 'name' || entry.sort === 'noun' || entry.sort === 'abbreviation';
      if (names && entry.plural !== true && !found.has(entry.concept)) found.set(entry.concept, entry);
    }
    names = found;
    known.set(language, names);
  }
  return names.get(id);
}
