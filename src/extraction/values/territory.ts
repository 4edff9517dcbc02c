import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from './phrase-sense';

const grounds: ReadonlySet<string> = new Set(['thing:nature/land', 'thing:nature/sea']);

/** The country whose land or waters a phrase names by an adjective: "Yemeni territory", «الأراضي اليمنية». */
export function territoryOf(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  if (sense.thing === null || !grounds.has(sense.thing)) return null;
  const [side] = sense.adjectives;
  const concept = side === undefined ? undefined : scene.gazetteer.concept(side);
  if (concept?.kind !== 'actor' || concept.type !== 'state') return null;
  // "Russian-held territory" says in whose hands it is, not in which country.
  return /\p{L}-\p{L}/u.test(wordsOf(scene, phrase.from, phrase.to)) ? null : concept.country;
}

/** What a word of relation stands by: the hospital of "the hospital's surroundings", «محيط المستشفى». */
export function relatedSite(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  isSite: (scene: Scene, thing: string) => boolean,
): string | null {
  if (senseOf(scene.tokens[phrase.head] as Token, 'locative') === undefined) return null;
  return sense.things.find((thing) => thing !== sense.thing && isSite(scene, thing)) ?? null;
}
