import { composeActor } from '../../gazetteer/compose-actor';
import type { ActorValue } from '../../model/actor';
import type { EventClass } from '../../model/event-class';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { isGeneric } from '../values/actor';
import type { PhraseSense } from '../values/phrase-sense';
import { actsItself } from './may-act';
import { doing, pronounOfSpeaker } from './pronoun-of-speaker';
import { actorOfSource, isPossessed, speakerOf, stateOf } from './speaker-of';

/**
 * Who is meant by words that point to the speaker: "its jets", «قواتها» in what a force says are that force's, "the army" in
 * what a country's officials say is that country's; "we", and "it" in a denial, is who speaks. Null for other words.
 */
export function spokenFor(
  scene: Scene,
  index: number,
  role: Role,
  holding: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
  event: EventClass,
): ActorValue | null {
  const speaker = speakerOf(holding);
  const inner = lastOf(holding);
  if (speaker === undefined || inner === undefined) return null;
  const phrase = scene.phrases[index] as Phrase;
  const sense = senses(index);
  const words = wordsOf(scene, phrase.from, phrase.to);
  if (sense.pronoun) return pronounOfSpeaker(scene, index, role, inner, speaker, senses, event);
  if (!doing.has(role)) return null;
  const generic = sense.actors.find(isGeneric);
  const particular = sense.adjectives.length > 0 || sense.actors.some((id) => !isGeneric(id));
  const possessed = isPossessed(scene, phrase);
  // «قواتها» in what a press office says are its country's.
  if (
    possessed &&
    (generic === undefined || particular || actsItself(scene, speaker) || stateOf(scene, speaker) === null)
  )
    return actorOfSource(scene, speaker, sense.thing, words);
  if (generic === undefined || particular) return null;
  if (!possessed && !(scene.tokens[phrase.head] as Token).lexeme.definite) return null;
  const state = stateOf(scene, speaker);
  if (state === null) return null;
  const id = composeActor(state, generic);
  return { kind: 'actor', id, name: words, levels: scene.gazetteer.ancestors(id), thing: sense.thing, unknown: false };
}
