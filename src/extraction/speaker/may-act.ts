import type { ActorType } from '../../gazetteer/concept';
import type { Source } from '../../model/source';
import type { Scene } from '../syntax/scene';

/** Sorts of body that do what they tell of; others tell of what others did. */
export const mayAct: ReadonlySet<ActorType> = new Set<ActorType>([
  'armed-force',
  'armed-group',
  'police',
  'party',
  'state',
  'company',
]);

/** A body that has forces of its own, or a speaker that no table knows. */
export function actsItself(scene: Scene, { id }: Source): boolean {
  const concept = id === null ? undefined : scene.gazetteer.concept(id);
  return concept?.kind !== 'actor' || mayAct.has(concept.type);
}
