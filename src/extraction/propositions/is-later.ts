import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** "Is open again", "was out of danger by Tuesday", «عاد لاحقا»: told as what became of what was so before. */
export function isLater({ tokens, clauses, clauseAt, held }: Scene, { token }: Draft): boolean {
  if ((held & (Held.Later | Held.Time)) === 0) return false;
  const { from, to } = clauses[clauseAt[token] as number] as Clause;
  for (let i = from; i < to; i++) {
    const word = tokens[i];
    if (word === undefined) continue;
    if (hasSense(word, 'later') || senseOf(word, 'time')?.time.sort === 'until') return true;
  }
  return false;
}
