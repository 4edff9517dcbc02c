import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isState, type Mention } from './mention';
import type { Pronoun } from './pronoun';

/**
 * Weights of salience, after Lappin and Leass (1994): what was told of last comes first, and a subject before an object, an object before
 * what a preposition governs. Each sentence halves them.
 */
const weights = { told: 100, subject: 80, object: 50, oblique: 30, within: 0, owner: 40, alike: 35 };

/** Shares of a weight that remain where a sort of thing goes less well with a pronoun, or better. */
const shares = {
  state: 0.3,
  group: 0.8,
  unsuited: 0.5,
  aside: 0.3,
  gender: 1.5,
  befallen: 1.5,
  bodily: 1.5,
  doer: 0.6,
  undergoer: 0.4,
  object: 0.25,
};

/** What a pronoun is to the deed that is told of it: who does it, a person or a thing that it befalls. */
export type Part = 'doer' | 'person' | 'thing' | null;

/** Weight of one phrase for a pronoun some sentences on; `subject` where the pronoun is one, `owner` where the phrase only owns. */
export function weightOf(scene: Scene, index: number, away: number, subject: boolean, owner: boolean): number {
  const own = owner ? 'owner' : rankOf(scene, index);
  const alike = subject && own === 'subject' ? weights.alike : 0;
  return (weights.told + weights[own] + alike) / 2 ** away;
}

function rankOf(scene: Scene, index: number): 'subject' | 'object' | 'oblique' | 'within' {
  if (isSubject(scene, index)) return 'subject';
  const { prep, of } = scene.phrases[index] as Phrase;
  // "The head of the prison": the prison is told of beside its head.
  if (of >= 0) return 'within';
  return prep < 0 ? 'object' : 'oblique';
}

export function isSubject({ relations }: Scene, index: number): boolean {
  for (const { subject } of relations) if (subject === index) return true;
  return false;
}

/** How well what is told of goes with a pronoun and with its part in a deed. */
export function shareOf(mention: Mention, pronoun: Pronoun, part: Part, befallen: boolean): number {
  const { scene, phrase, sort, key, many, gender } = mention;
  let share = pronoun.gender !== null && gender === pronoun.gender ? shares.gender : 1;
  if (pronoun.many && !many) share *= sort === 'body' && isState(key) ? shares.state : shares.group;
  // "In Canada": where it happened is seldom what is told on of.
  if (sort === 'place' && scene.phrases[phrase]?.prep !== -1) share *= shares.aside;
  const willing = sort === 'person' || sort === 'body' || sort === 'house';
  if (part === 'doer' && !willing) share *= shares.unsuited;
  if (part === 'person' && sort !== 'person') share *= shares.unsuited;
  if (part !== 'doer' && befallen && sort === 'person') share *= shares.befallen;
  // "When it sank": a ferry sooner than a picture.
  if (part === 'thing') share *= isBodily(mention) ? shares.bodily : willing ? shares.unsuited : 1;
  return share;
}

function isBodily({ scene, phrase, senses }: Mention): boolean {
  const { thing } = senses(phrase);
  return (
    thing !== null &&
    (scene.gazetteer.contains('thing:vehicle', thing) || scene.gazetteer.contains('thing:building', thing))
  );
}

/** Who says so: whom he calls "he" is as a rule somebody else, the more so where something befell him; "him" is it nearly always. */
export function shareOfSpeaker(part: Part, subject: boolean): number {
  if (!subject) return shares.object;
  return part === 'doer' ? shares.doer : shares.undergoer;
}
