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
  const token = being?.token ?? bareCopula(scene, phrase);
  if (token < 0) return null;
  const last = Math.min(phrase.index + 2, scene.phrases.length - 1);
  // «كان على الجسر 300 شخص»: where verbs come first, so may the place.
  for (let index = being === undefined ? Math.max(0, phrase.index - 1) : phrase.index + 1; index <= last; index++) {
    const place = scene.phrases[index] as Phrase;
    if (scene.clauseAt[place.from] !== scene.clauseAt[token]) {
      if (index > phrase.index) return null;
      continue;
    }
    if (index === phrase.index || place.from < token || !isAt(scene, place)) continue;
    const { thing, event, pronoun } = senses(index);
    if (pronoun ? isAfterVessel(scene, phrase, senses) : isVessel(thing)) return 'aboard';
    if (event < 0 && thing !== null && venues.includes(thing)) return 'attended';
  }
  return null;
}

/** «كانوا», where nothing is made of it but that somebody is somewhere; −1 where its clause tells more. */
function bareCopula({ clauseAt, pack, relations, tokens }: Scene, { from, to }: Phrase): number {
  const clause = clauseAt[from];
  if (pack.order !== 'verb-first' || relations.some((relation) => relation.clause === clause)) return -1;
  for (let i = Math.max(0, from - reach); i < Math.min(tokens.length, to + reach); i++)
    if (clauseAt[i] === clause && pack.copulas.has((tokens[i] as Token).lexeme.lemma)) return i;
  return -1;
}

/** Tokens between whom a figure counts and the word for their being there, at most. */
const reach = 4;

/** «على الجسر» may be upon the bridge and against it: said of being there it is the place. */
function isAt({ tokens, pack }: Scene, { prep }: Phrase): boolean {
  const marks = marksAt(tokens, prep);
  return marks[0] === 'place' || (pack.order === 'verb-first' && marks.includes('place'));
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
    if (phrase.prep >= 0 && isAt(scene, phrase)) return isVessel(senses(index).thing) ? 'aboard' : null;
    const { thing, animate } = senses(index);
    if (thing !== null && !animate) return null;
  }
  return null;
}
