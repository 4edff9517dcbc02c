import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { eventOf } from './event-at';

/** A law, a bill. */
export function isLaw(scene: Scene, sense: PhraseSense): boolean {
  return eventOf(scene, sense) === 'approve' || sense.thing?.startsWith('thing:political/law') === true;
}
