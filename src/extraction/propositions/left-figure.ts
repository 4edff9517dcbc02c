import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';

/** "From 90 to 74", "up from 12", «من 40 إلى 63»: a bare figure that another takes the place of. */
export function isLeft(scene: Scene, { prep, from, to }: Phrase): boolean {
  return prep >= 0 && from === to - 1 && marksAt(scene.tokens, prep)[0] === 'origin';
}
