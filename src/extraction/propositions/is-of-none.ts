import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';
import type { Draft } from './draft';

/** "Nobody entered", "did not alter anything", «لم يدخل أي موظف»: what is denied is denied of all there is. */
export function isOfNone({ tokens, clauses, clauseAt, held }: Scene, { token }: Draft): boolean {
  if ((held & Held.Any) === 0) return false;
  const { from, to } = clauses[clauseAt[token] as number] as Clause;
  for (let i = from; i < to; i++) if (hasSense(tokens[i], 'any')) return true;
  return false;
}
