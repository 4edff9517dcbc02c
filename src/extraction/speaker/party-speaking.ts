import type { Value } from '../../model/value';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft, Slot } from '../propositions/draft';
import { lastOf } from '../syntax/last-of';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { valueOfPhrase } from '../values/slot-value';
import { near } from './of-oneself';
import { ofOthers } from './pronoun-of-speaker';
import { actorOfSource, speakerOf } from './speaker-of';

/**
 * "The club said it was not to blame", «قال الحزب إنه لا علاقة له بذلك»: who is taken up by a pronoun where a part in a deed is told is
 * who speaks, of whatever sort, unless he speaks for others.
 */
export function partySpeaking(
  scene: Scene,
  { focus }: Draft,
  { phrase: index, role }: Slot,
  holding: readonly SpokenRegion[],
  senses: (phrase: number) => PhraseSense,
): Value | null {
  const inner = lastOf(holding);
  const said = inner === undefined ? undefined : lastOf(inner.sources);
  if (focus !== 'agent' || role !== 'agent' || inner === undefined || said === undefined || inner.negated) return null;
  const speaker = speakerOf(holding);
  if (speaker === undefined || ofOthers.has(speaker.role ?? '') || senses(said).pronoun) return null;
  const phrase = scene.phrases[index] as Phrase;
  if (!senses(index).pronoun || phrase.from <= inner.cue || phrase.from > inner.cue + near + near) return null;
  return actorOfSource(scene, speaker, null, speaker.name) ?? valueOfPhrase(scene, said, 'agent', senses);
}
