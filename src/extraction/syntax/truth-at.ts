import type { Token } from '../../model/token';
import type { Scene } from './scene';

/** What a token says of the truth of what it is said of: 1 "true", −1 "false", «كاذب», "a lie", "not true"; 0 where it says nothing of it. */
export function truthAt(scene: Scene, at: number): -1 | 0 | 1 {
  const sign = ownTruth(scene.tokens[at]);
  return sign !== 0 && isNegated(scene, at) ? (sign > 0 ? -1 : 1) : sign;
}

/** A negator right before, or before what stands between ("not a lie"). */
export function isNegated({ tokens }: Scene, at: number): boolean {
  return negates(tokens[at - 1]) || negates(tokens[at - 2]);
}

function ownTruth(token: Token | undefined): -1 | 0 | 1 {
  return signOn(token, 'truth') || signOn(token, 'credibility');
}

/** At which end of a scale a word stands; 0 for one that is not on it. */
export function signOn(token: Token | undefined, scale: string): -1 | 0 | 1 {
  for (const sense of token?.lexeme.senses ?? [])
    if (sense.kind === 'degree' && sense.scale === scale) return sense.sign;
  return 0;
}

function negates(token: Token | undefined): boolean {
  return token?.lexeme.pos === 'negator';
}
