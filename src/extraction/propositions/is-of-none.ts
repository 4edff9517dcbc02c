import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';
import type { Draft } from './draft';

/** "Nobody entered", "did not alter anything", «لم يدخل أي موظف»: what is denied is denied of all there is. */
export function isOfNone({ tokens, clauses, clauseAt }: Scene, { token }: Draft): boolean {
  const { from, to } = clauses[clauseAt[token] as number] as Clause;
  for (let i = from; i < to; i++) if (hasSense(tokens[i], 'any')) return true;
  return false;
}
