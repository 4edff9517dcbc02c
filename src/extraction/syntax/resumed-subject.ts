import { antecedent, termOf } from './antecedent';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import type { Syntax } from './relations';

/**
 * What a relative clause interrupts ("the mayor of the town that was hit, who lives there, said"): the first term of the
 * phrases that lead to its antecedent, which stands under no preposition; the noun before "that" where words stand between
 * ("reports that he had died are untrue"); −1 where neither does.
 */
export function resumedSubject(syntax: Syntax, clause: Clause): number {
  const told = toldOf(syntax, clause);
  if (told >= 0) return told;
  let found = -1;
  for (let index = clause.index - 1; index >= 0; index--) {
    const { opener, from } = syntax.clauses[index] as Clause;
    if (opener === 'relative') found = termOf(syntax, antecedent(syntax, from));
    else if (found >= 0 || opener === 'main' || opener === 'content' || opener === 'resumed') break;
  }
  return found;
}

function toldOf({ clauses, tokens, phraseAt }: Syntax, { index }: Clause): number {
  const content = elementAt(clauses, index - 1);
  if (content?.opener !== 'content' || tokens[content.from - 1]?.lexeme.pos !== 'noun') return -1;
  return phraseAt[content.from - 1] as number;
}
