import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/**
 * A determiner that stands alone for a person of whom something is denied: «لم يصب أحد», «إن أحدا لم يصب», «أيا من الركاب لم يصب».
 */
export function isAnyone(scene: Scene, { from, to, head, index }: Phrase): boolean {
  if (to - from !== 1 || (scene.tokens[head] as Token).lexeme.pos !== 'determiner') return false;
  const clause = scene.clauses[scene.clauseAt[head] as number] as Clause;
  const next = scene.phrases[index + 1];
  const end = next !== undefined && (next.of === index || next.prep === to) ? next.to : to;
  for (let i = clause.from; i < Math.min(clause.to, end + 2); i++)
    if ((scene.tokens[i] as Token).lexeme.pos === 'negator') return true;
  return false;
}
