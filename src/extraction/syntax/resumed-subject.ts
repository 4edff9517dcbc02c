import { antecedent, termOf } from './antecedent';
import type { Clause } from './clause';
import type { Syntax } from './relations';

/**
 * What a relative clause interrupts ("the mayor of the town that was hit, who lives there, said"): the first term of the
 * phrases that lead to its antecedent, which stands under no preposition; −1 where no relative clause stands between.
 */
export function resumedSubject(syntax: Syntax, clause: Clause): number {
  let found = -1;
  for (let index = clause.index - 1; index >= 0; index--) {
    const { opener, from } = syntax.clauses[index] as Clause;
    if (opener === 'relative') found = termOf(syntax, antecedent(syntax, from));
    else if (found >= 0 || opener === 'main' || opener === 'content' || opener === 'resumed') break;
  }
  return found;
}
