import type { Clause } from './clause';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { groupStart, isOwnTense } from './verb-group';

/**
 * "Arrested a man and soldiers shot his brother", «واقتحموا المبنى والشرطة تنفي»: the subject with which "and" opens a clause of its own
 * tense is nothing to the clause before.
 */
export function partSubjects({ tokens, phrases, clauses, relations }: Syntax): void {
  for (const { token, clause: index, subject } of relations) {
    if (subject < 0 || tokens[token]?.lexeme.pos !== 'verb') continue;
    const clause = clauses[index] as Clause;
    const { from, to, joined } = phrases[subject] as Phrase;
    if (clause.opener !== 'joined' || joined < 0 || from - 1 !== clause.from || to > token) continue;
    if (tokens[clause.from]?.lexeme.pos !== 'conjunction') continue;
    if (!isOwnTense(tokens, token, groupStart(tokens, token, clause.from))) continue;
    for (const other of relations) {
      if (other.token >= clause.from) break;
      drop(other.objects, subject);
      drop(other.obliques, subject);
    }
  }
}

function drop(list: Relations['obliques'], phrase: number): void {
  const at = list.indexOf(phrase);
  if (at >= 0) list.splice(at, 1);
}
