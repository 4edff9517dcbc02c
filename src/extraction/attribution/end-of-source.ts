import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { completions } from './completions';
import { endOfIssuer, isStatement } from './issuer';

export function endOfSource(scene: Scene, source: Phrase, senses: (phrase: number) => PhraseSense): number {
  if (isStatement(scene, source.index, senses)) return endOfIssuer(scene, source.index, senses);
  const parts = completions(scene, source, senses);
  return Math.max(source.to, (scene.phrases[parts[parts.length - 1] as number] as Phrase).to);
}
