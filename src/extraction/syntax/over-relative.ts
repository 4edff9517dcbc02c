import type { Token } from '../../model/token';
import { canShareSubject } from './agreement';
import { termOf } from './antecedent';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';

/**
 * «لكن كريم الخالدي، الذي نجا من الحادث، صرح بأن», «وكانت الشركة، التي تدير الموقع، قد أكدت»: the noun that a relative clause between commas tells of
 * is the subject of the verb behind it, where it has none of its own; −1 where none stands so.
 */
export function overRelative(syntax: Syntax, { clause: own, token }: Relations): number {
  const { tokens, clauses, phrases, phraseAt } = syntax;
  const clause = clauses[own] as Clause;
  if (clause.opener !== 'joined' || tokens[clause.from]?.lexeme.pos !== 'comma') return -1;
  for (let i = clause.from + 1; i < token; i++) if (!light.has((tokens[i] as Token).lexeme.pos)) return -1;
  const relative = relativeBefore(syntax, clause);
  if (relative === undefined) return -1;
  const told = elementAt(phrases, indexAt(phraseAt, relative.from - 2));
  const noun = told === undefined ? undefined : elementAt(phrases, termOf(syntax, told.index));
  if (noun === undefined || noun.prep >= 0 || noun.of >= 0 || !canShareSubject(tokens, token, noun)) return -1;
  return hasVerbBefore(syntax, noun) ? -1 : noun.index;
}

/** The relative clause, set off by a comma, that ends where the clause begins, with what "and" joins to it. */
function relativeBefore({ tokens, clauses }: Syntax, { index }: Clause): Clause | undefined {
  for (let at = index - 1; at > 0; at--) {
    const { opener, from } = clauses[at] as Clause;
    if (opener === 'relative') return tokens[from - 1]?.lexeme.pos === 'comma' ? (clauses[at] as Clause) : undefined;
    if (opener !== 'joined' || tokens[from]?.lexeme.pos !== 'conjunction') return undefined;
  }
  return undefined;
}

/** What a verb of the noun's own clause has for its subject or object is told of there. */
function hasVerbBefore({ tokens, clauses, clauseAt }: Syntax, { from }: Phrase): boolean {
  const clause = clauses[clauseAt[from] as number] as Clause;
  for (let i = clause.from; i < from; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'verb') return true;
  }
  return false;
}

const light: ReadonlySet<Token['lexeme']['pos']> = new Set<Token['lexeme']['pos']>(['aux', 'adverb', 'negator']);
