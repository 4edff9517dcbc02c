import type { Clause } from './clause';
import type { Scene } from './scene';

/**
 * The clause that only tells of a noun in which a token stands, be it in what hangs on it: "the movement that ruled the valley until being ousted
 * in 2001", «الجسر الذي بني عام 1987»; undefined where it stands in none.
 */
export function relativeOf({ clauses, clauseAt }: Scene, token: number): Clause | undefined {
  let at = clauses[clauseAt[token] as number] as Clause;
  while (at.opener === 'adverbial' && at.index > 0) at = clauses[at.index - 1] as Clause;
  return at.opener === 'relative' ? at : undefined;
}

/** Where that clause ends, with what goes on in it without a break: "who was arrested in June over a plot to seize buildings". */
export function endOfRelative({ tokens, clauses, clauseAt }: Scene, token: number): number {
  let at = clauses[clauseAt[token] as number] as Clause;
  for (let next = clauses[at.index + 1]; next !== undefined; next = clauses[at.index + 1]) {
    const opens = tokens[next.from]?.lexeme.pos;
    if (next.opener === 'resumed' || opens === 'comma' || opens === 'conjunction') break;
    at = next;
  }
  return at.to;
}
