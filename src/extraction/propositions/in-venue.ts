import type { Effect } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/** Houses that people come together in. */
const venues = ['restaurant', 'stadium', 'mosque', 'church', 'temple', 'museum', 'hotel', 'market'].map(
  (name) => `thing:building/${name}`,
);

/**
 * What is counted of those who are said to be somewhere: "more than 900 were in the hall" counts who came, "about 40 were on the bus"
 * who was aboard. Null where they are said to do more, or to be where people live and work.
 */
export function countedThere(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): Effect | null {
  if (phrase.prep >= 0) return null;
  const being = scene.relations.find(
    ({ token, subject, objects }) =>
      (subject === phrase.index || objects.includes(phrase.index)) &&
      scene.pack.copulas.has((scene.tokens[token] as Token).lexeme.lemma),
  );
  if (being === undefined) return null;
  for (let index = phrase.index + 1; index < scene.phrases.length && index <= phrase.index + 2; index++) {
    const place = scene.phrases[index] as Phrase;
    if (scene.clauseAt[place.from] !== being.clause) return null;
    if (place.from < being.token || marksAt(scene.tokens, place.prep)[0] !== 'place') continue;
    const { thing, event } = senses(index);
    if (thing?.startsWith('thing:vehicle') === true) return 'aboard';
    if (event < 0 && thing !== null && venues.includes(thing)) return 'attended';
  }
  return null;
}

/** Whoever is in such a house by what brings him there: guests, customers, worshippers. */
export const visitors: ReadonlySet<string> = new Set(['thing:person/buyer', 'thing:person/guest', 'thing:person/fan']);
