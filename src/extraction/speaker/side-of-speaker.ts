import type { SpokenRegion } from '../attribution/spoken-region';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isPossessed, speakerOf, stateOf } from './speaker-of';

/** "Its citizens", «مواطنيها»: of what is the speaker's own, the state that he speaks for; null of what is not. */
export function sideOfSpeaker(scene: Scene, phrase: Phrase, holding: readonly SpokenRegion[]): string | null {
  const speaker = speakerOf(holding);
  return speaker !== undefined && isPossessed(scene, phrase) ? stateOf(scene, speaker) : null;
}
