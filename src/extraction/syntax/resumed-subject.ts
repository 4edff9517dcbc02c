import type { Token } from '../../model/token';
import { antecedent, termOf } from './antecedent';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { isRole } from './is-role';
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

/** "The bomb went off at noon, the group's head, Rami Saleh, told AFP": the office or name that another says who it is of; or −1. */
export function apposedSubject({ tokens, phrases, phraseAt }: Syntax, { from }: Clause): number {
  const last = elementAt(phrases, elementAt(phraseAt, from - 1) ?? -1);
  const before = last === undefined ? undefined : elementAt(phrases, last.index - 1);
  if (last === undefined || before === undefined || last.to !== from || last.from !== before.to + 1) return -1;
  if (tokens[before.to]?.lexeme.pos !== 'comma' || before.prep >= 0) return -1;
  const [one, other] = [tokens[before.head] as Token, tokens[last.head] as Token];
  const says = (office: Token, name: Token) => isRole(office) && name.lexeme.pos === 'name';
  return says(one, other) || says(other, one) ? before.index : -1;
}
