import type { BoundKind, Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { isTally } from './phrase-sense';

/** The bound that stands before or after the number of a phrase ("at least five", «خمسة صواريخ على الأقل»). */
export function boundAround(scene: Scene, from: number, to: number): BoundKind | null {
  for (let i = from - 1; i >= from - 4 && i >= 0; i--) {
    const token = scene.tokens[i] as Token;
    const bound = senseOf(token, 'bound');
    if (bound !== undefined) return bound.bound;
    const { pos } = token.lexeme;
    // «تجاوز عدد القتلى الستين»: the noun of counting may stand between.
    const counts =
      pos === 'noun' &&
      (isTally(senseOf(token, 'measure')?.measure ?? null) || senseOf(token, 'casualty') !== undefined);
    if (pos !== 'preposition' && pos !== 'determiner' && !counts) break;
  }
  for (let i = from; i < to; i++) {
    const bound = senseOf(scene.tokens[i] as Token, 'bound');
    if (bound !== undefined) return bound.bound;
  }
  const after = scene.tokens[to];
  return after === undefined ? null : (senseOf(after, 'bound')?.bound ?? null);
}
