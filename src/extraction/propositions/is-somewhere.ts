import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';
import { senseOfPhrase } from '../values/phrase-sense';
import { isPlaceThing } from '../values/place';

/**
 * Whether what stands behind a word that marks a cause and a place alike says where, when or past whom: "rose over the past few days",
 * "flew over the port", "a win over Kenya", but "resigned over the scandal".
 */
export function isSomewhere(scene: Scene, token: number, phrase: Phrase): boolean {
  if (!marksAt(scene.tokens, token).includes('place')) return false;
  const { event, thing, unit, animate } = senseOfPhrase(scene, phrase);
  if (event >= 0) return false;
  if (animate || unit !== null || (thing !== null && isPlaceThing(scene, thing))) return true;
  // "Over her reporting", "over Kenya's involvement": what is somebody's is no stretch of time or ground.
  return thing === null && phrase.owner < 0 && !scene.pack.possessives.has(lemmaAt(scene, phrase.from));
}

function lemmaAt({ tokens }: Scene, at: number): string {
  return tokens[at]?.lexeme.lemma ?? '';
}
