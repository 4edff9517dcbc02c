import type { Token } from '../../model/token';
import { antecedent, termOf } from './antecedent';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { toldBefore } from './owed-verb';
import type { Syntax } from './relations';
import { senseOf } from './senses';

/**
 * What a relative clause interrupts ("the mayor of the town that was hit, who lives there, said"): the first term of the
 * phrases that lead to its antecedent, which stands under no preposition; the noun before "that" where words stand between
 * ("reports that he had died are untrue"); −1 where neither does.
 */
export function resumedSubject(syntax: Syntax, clause: Clause): number {
  const told = Math.max(toldOf(syntax, clause), saidOf(syntax, clause));
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

/** "That a bomb said to weigh 50 kg | killed", "when men accused of theft | fled": the noun of which a participle of speech tells. */
function saidOf(syntax: Syntax, { index }: Clause): number {
  const { clauses, tokens, phraseAt } = syntax;
  let last = elementAt(clauses, index - 1);
  const opened = last?.opener === 'content' && last.index > 0 ? toldBefore(tokens, last.from) : -1;
  if (opened >= 0) last = clauses[index - 2];
  if (last === undefined) return -1;
  for (let i = Math.max(1, last.from); i < last.to; i++) {
    const { pos, verbForm, voice } = (tokens[i] as Token).lexeme;
    if (pos !== 'verb' || verbForm !== 'participle' || voice !== 'passive') continue;
    if (senseOf(tokens[i] as Token, 'speech') === undefined || (phraseAt[i - 1] ?? -1) < 0) return -1;
    return termOf(syntax, phraseAt[i - 1] as number);
  }
  return -1;
}
