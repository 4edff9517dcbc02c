import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import type { EventSense } from './event-sense';
import { isFigurative } from './is-figurative';

const blows: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'nature']);

/** "Inflation hit 30 percent", "critics attacked the budget", "prices exploded": a word for a blow that falls on nothing with a body. */
export function fallsOnNothing(
  scene: Scene,
  { token, objects }: Relations,
  { event, frame }: EventSense,
  befallen: readonly PhraseSense[],
): boolean {
  const { pos, voice } = (scene.tokens[token] as Token).lexeme;
  const { family } = traitsOf(event);
  if (pos !== 'verb' || !blows.has(family) || befallen.length === 0) return false;
  const undergoes = objects.length > 0 || voice === 'passive' || (frame !== undefined && frame !== 'transitive');
  return undergoes && befallen.every((sense) => isFigurative(scene, sense, family));
}
