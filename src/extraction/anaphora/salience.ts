import type { Mention } from './mention';
import type { Pronoun } from './pronoun';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/**
 * Weights of salience, after Lappin and Leass (1994): what was told of last comes first, and a subject before an object, an object before
 * what a preposition governs. Each sentence halves them.
 */
const E = JSON.parse(process.env.ANA ?? '{}') as Record<string, number>;
const weights = { told: 100, subject: 80, object: 50, oblique: 30, owner: 40, alike: 35, ...E };
const suits = { state: 0.3, group: 0.8, doer: 0.5, befallen: 0.5, fade: 2, where: 0.3, ...E };

/** What a pronoun is to the deed that is told of it. */
export type Part = 'doer' | 'person' | 'thing' | null;

/** How well a sort of thing goes with a pronoun and with what is told of it: a share of its weight. */
export function shareOf({ scene, phrase, sort, key, many }: Mention, pronoun: Pronoun, part: Part): number {
  let share = 1;
  if (pronoun.many && !many) share *= sort === 'body' && /^(actor|place):[a-z]{2}$/u.test(key) ? suits.state : suits.group;
  // "In Canada": where it happened is seldom what is told on of.
  if (sort === 'place' && scene.phrases[phrase]?.prep !== -1) share *= suits.where;
  const will = sort === 'person' || sort === 'body';
  if (part === 'doer' && !will) share *= suits.doer;
  if (part === 'person' && sort !== 'person') share *= suits.befallen;
  if (part === 'thing' && will) share *= suits.befallen;
  return share;
}

/** Weight of one phrase for a pronoun some sentences on; `subject` where the pronoun is one. */
export function weightOf(scene: Scene, index: number, away: number, subject: boolean, owner: boolean): number {
  const own = owner ? 'owner' : rankOf(scene, index);
  const alike = subject && own === 'subject' ? weights.alike : 0;
  return (weights.told + weights[own] + alike) / suits.fade ** away;
}

function rankOf(scene: Scene, index: number): 'subject' | 'object' | 'oblique' {
  if (isSubject(scene, index)) return 'subject';
  const { prep, of } = scene.phrases[index] as Phrase;
  return prep < 0 && of < 0 ? 'object' : 'oblique';
}

export function isSubject({ relations }: Scene, index: number): boolean {
  for (const { subject } of relations) if (subject === index) return true;
  return false;
}
