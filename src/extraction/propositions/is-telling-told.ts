import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { isOfNobody } from '../syntax/is-of-nobody';
import type { Relations } from '../syntax/relations';
import type { Scene } from '../syntax/scene';

/** That somebody was told is a deed where another tells of it, or where it was not done; else it is the telling itself. */
export function isTellingTold(scene: Scene, relation: Relations): boolean {
  const { token, clause } = relation;
  const own = scene.clauses[clause] as Clause;
  if (own.opener === 'content' || (scene.tokens[token] as Token).lexeme.voice === 'passive') return true;
  for (let i = token - 1; i >= own.from && i >= token - 3; i--)
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator') return true;
  return isOfNobody(scene, relation);
}
