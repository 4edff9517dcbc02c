import { type EventClass, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import { bringsAbout } from './negation-scope';

/** Deeds done to another deed that say nothing of whether that came about: who withdrew no alert may have raised one. */
const upon: ReadonlySet<EventClass> = new Set<EventClass>([
  'demand',
  'refuse',
  'reject',
  'cancel',
  'postpone',
  'agree',
  'approve',
  'allow',
  'ban',
  'oppose',
  'support',
  'offer',
  'promise',
  'threaten',
  'praise',
  'condemn',
  'withdraw',
]);

/** Of these not even the teller takes for granted that what they are of came about. */
const wished: ReadonlySet<EventClass> = new Set<EventClass>(['demand', 'refuse', 'offer', 'promise']);

/**
 * How far a deed that a noun names stands by the verb that it is the object of: `denied` where a denial of the verb leaves it open
 * ("withdrew no alert", "denied consenting to any operation"), `told` where the verb itself does ("pleaded for help").
 */
export function leftOpenBy(scene: Scene, { nominal, token, reference, event: deed }: Draft): 'told' | 'denied' | null {
  const phrase = nominal ? elementAt(scene.phrases, scene.phraseAt[token] ?? -1) : undefined;
  if (phrase === undefined || phrase.head !== token) return null;
  for (const { token: at, objects, obliques } of scene.relations) {
    if (at >= phrase.from || !(objects.includes(phrase.index) || obliques[0] === phrase.index)) continue;
    const verb = scene.tokens[at] as Token;
    if (verb.lexeme.pos !== 'verb' || bringsAbout(verb) || senseOf(verb, 'speech')?.act === 'deny') continue;
    if (phrase.prep >= 0 && !ends.has(marksAt(scene.tokens, phrase.prep)[0] ?? '')) continue;
    const event = senseOf(verb, 'event')?.event;
    const longed = longing.has(senseOf(verb, 'act')?.act ?? '');
    // "Did not withdraw the licence": what is held is taken back, and not what was done.
    if (event === 'withdraw' && traitsOf(deed).family === 'decision') continue;
    if (event === deed || (event === undefined ? !longed : !upon.has(event))) continue;
    const known = reference || phrase.owner >= 0;
    return !known && (longed || (event !== undefined && wished.has(event))) ? 'told' : 'denied';
  }
  return null;
}

/** What a preposition makes of the deed that a verb is done to: "consented to", "pleaded for". */
const ends: ReadonlySet<string> = new Set(['target', 'topic', 'patient']);

const longing: ReadonlySet<string> = new Set(['need', 'hope', 'want']);
