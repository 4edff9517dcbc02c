import { traitsOf } from '../../model/event-class';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { eventOf } from './event-at';
import { isProjectile } from './object-sorts';

/** An attack, an offensive, a raid; no missile. */
export function isAssault(scene: Scene, sense: PhraseSense): boolean {
  const event = eventOf(scene, sense);
  return (
    event !== undefined &&
    event !== 'launch' &&
    event !== 'shoot' &&
    traitsOf(event).family === 'assault' &&
    !isProjectile(sense)
  );
}
