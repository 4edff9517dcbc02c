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
 * who was aboard, "800 were on it" behind a ship as well. Null where they are said to do more, or to be where people live and work.
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
    const { thing, event, pronoun } = senses(index);
    if (pronoun ? isAfterVessel(scene, phrase, senses) : isVessel(thing)) return 'aboard';
    if (event < 0 && thing !== null && venues.includes(thing)) return 'attended';
  }
  return null;
}

/** What carries those who are on it, and gives way under them. */
function isVessel(thing: string | null): boolean {
  return thing?.startsWith('thing:vehicle') === true || thing === 'thing:building/bridge';
}

/** "The ship has a licence for 600; some 800 were on it". */
function isAfterVessel({ phrases }: Scene, { index }: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  return phrases.slice(0, index).some((before) => isVessel(senses(before.index).thing));
}

/** "A thousand of us": persons, among whom the speaker counts himself. */
export function isOfUs({ phrases, tokens, pack }: Scene, { index, to }: Phrase): boolean {
  const of = phrases[index + 1];
  return of?.of === index && of.prep === to && pack.firstPerson.has((tokens[of.head] as Token).lexeme.lemma);
}

/** "Twenty of us on the raft": those who were there, and not all. */
export function areSomeOfUs(scene: Scene, phrase: Phrase): boolean {
  const us = scene.phrases[phrase.index + 1];
  return us !== undefined && scene.tokens[us.to]?.lexeme.pos === 'preposition' && isOfUs(scene, phrase);
}

/** Whoever is in such a house by what brings him there: guests, customers, worshippers. */
export const visitors: ReadonlySet<string> = new Set(['thing:person/buyer', 'thing:person/guest', 'thing:person/fan']);

/** "The number of people on the bridge", «عدد من كانوا فوق الجسر»: those whom a noun of counting numbers by what they were on. */
export function whereabouts(scene: Scene, tally: Phrase, senses: (phrase: number) => PhraseSense): Effect | null {
  for (let index = tally.index + 1; index <= tally.index + 2; index++) {
    const phrase = scene.phrases[index];
    if (phrase === undefined || senses(index).number >= 0) return null;
    if (phrase.prep >= 0 && marksAt(scene.tokens, phrase.prep)[0] === 'place')
      return isVessel(senses(index).thing) ? 'aboard' : null;
    const { thing, animate } = senses(index);
    if (thing !== null && !animate) return null;
  }
  return null;
}
