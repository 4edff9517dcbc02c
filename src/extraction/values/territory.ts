import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { type PhraseSense, senseOfPhrase } from './phrase-sense';

const grounds: ReadonlySet<string> = new Set([
  'thing:nature/land',
  'thing:nature/sea',
  'thing:nature/sea/territorial',
  'thing:political/border',
]);

/**
 * The country whose land, waters, airspace or side of a border a phrase names by an adjective or by whose it is: "Yemeni territory",
 * «الأراضي اليمنية», "the Indian side", "Turkey's airspace".
 */
export function territoryOf(scene: Scene, phrase: Phrase, sense: PhraseSense): string | null {
  if (!isGround(scene.tokens[phrase.head] as Token)) return null;
  const owner = phrase.owner >= 0 ? senseOfPhrase(scene, scene.phrases[phrase.owner] as Phrase).places[0] : undefined;
  if (owner !== undefined) return owner;
  const [side] = sense.adjectives;
  const concept = side === undefined ? undefined : scene.gazetteer.concept(side);
  if (concept?.kind !== 'actor' || concept.type !== 'state') return null;
  // "Russian-held territory" says in whose hands it is, not in which country.
  return /[\p{L}]-[\p{L}]/u.test(wordsOf(scene, phrase.from, phrase.to)) ? null : concept.country;
}

/** Deeds that are done over a ground: "entered", "never left", "violated". */
export function goesOver(event: EventClass): boolean {
  return event === 'violate' || traitsOf(event).family === 'movement';
}

/** Land, waters, air, a side of a border: what a country may call its own. */
export function isGround({ lexeme }: Token): boolean {
  return lexeme.senses.some((sense) =>
    sense.kind === 'concept' ? grounds.has(sense.id) : sense.kind === 'locative' && sense.relation === 'part-of',
  );
}

/** What a word of relation stands by: the hospital of "the hospital's surroundings", «محيط المستشفى», "the side of the border". */
export function relatedSite(
  scene: Scene,
  phrase: Phrase,
  sense: PhraseSense,
  isSite: (scene: Scene, thing: string) => boolean,
): string | null {
  if (senseOf(scene.tokens[phrase.head] as Token, 'locative') === undefined) return null;
  const own = sense.things.find((thing) => thing !== sense.thing && isSite(scene, thing));
  if (own !== undefined) return own;
  const next = scene.phrases[phrase.index + 1];
  const holder = phrase.owner >= 0 ? scene.phrases[phrase.owner] : next?.of === phrase.index ? next : undefined;
  if (holder === undefined) return null;
  const whole = senseOfPhrase(scene, holder).thing;
  return whole !== null && isSite(scene, whole) ? whole : null;
}
