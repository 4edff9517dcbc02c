import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';

/** "It was not clear if the bomb went off, but two people were hurt": what is told against it is known. */
export function contrastAfter({ clauses, clauseAt, tokens }: Scene, after: number): number {
  for (let at = (clauseAt[after] as number) + 1; at < clauses.length; at++) {
    const { from } = clauses[at] as Clause;
    for (const i of [from, from + 1]) {
      const token = tokens[i];
      if (token?.lexeme.pos === 'conjunction' && hasLink(token, 'contrast')) return i;
    }
  }
  return tokens.length;
}
