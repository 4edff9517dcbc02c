import type { PlaceValue } from '../../model/place';
import type { Role } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft, Slot } from '../propositions/draft';
import { sideOfSpeaker } from '../speaker/side-of-speaker';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { goesOver, isGround } from '../values/territory';

const trodden: ReadonlySet<Role> = new Set<Role>(['patient', 'target', 'origin']);

/** "Entered our waters", "violated its airspace", «أجواءها»: ground told of as the speaker's own is his country's. Null of any other. */
export function ownGround(
  scene: Scene,
  { event }: Draft,
  { role, phrase: index }: Slot,
  holding: readonly SpokenRegion[],
): PlaceValue | null {
  const phrase = scene.phrases[index] as Phrase;
  if (!goesOver(event) || !trodden.has(role) || !isGround(scene.tokens[phrase.head] as Token)) return null;
  const state = sideOfSpeaker(scene, phrase, holding);
  const concept = state === null ? undefined : scene.gazetteer.concept(state);
  if (concept?.kind !== 'actor' || concept.country === null) return null;
  const name = wordsOf(scene, phrase.from, phrase.to);
  return { kind: 'place', id: concept.country, name, relation: 'at', side: null, thing: null, within: [] };
}
