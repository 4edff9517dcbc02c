import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';

/** News agencies and outlets, which hand on what others told them. */
export function isMedium(scene: Scene, sense: PhraseSense): boolean {
  for (const id of sense.actors) {
    const concept = scene.gazetteer.concept(id);
    if (concept?.kind === 'actor' && (concept.type === 'news-agency' || concept.type === 'outlet')) return true;
  }
  return false;
}
