import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';
import { type Draft, slotOf } from './draft';

/** "Opened fire first", "fired the first shot", «أطلقوا النار أولا»: who did it did so before anybody else. */
export function isFirst({ tokens, clauses, clauseAt, held }: Scene, draft: Draft): boolean {
  if ((held & Held.First) === 0 || draft.nominal || slotOf(draft, 'agent') === undefined) return false;
  const { to } = clauses[clauseAt[draft.token] as number] as Clause;
  for (let i = draft.token + 1; i < to; i++)
    // "The first of ten rockets" is one of many.
    if (hasSense(tokens[i], 'first')) return tokens[i + 1]?.lexeme.pos !== 'preposition';
  return false;
}
