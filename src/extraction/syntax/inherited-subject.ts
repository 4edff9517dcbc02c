import type { Token } from '../../model/token';
import { canShareSubject } from './agreement';
import { antecedent } from './antecedent';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { joinedSpeech, ownBefore } from './goes-on-within';
import { toldBefore } from './owed-verb';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** "struck the station and killed five": the subject of the clause before. */
export function inheritedSubject(syntax: Syntax, relation: Relations): number {
  const clause = syntax.clauses[relation.clause] as Clause;
  if (clause.opener === 'relative') {
    const own = ownBefore(syntax, relation, clause);
    return own >= 0 ? own : antecedent(syntax, clause.from);
  }
  // "Three men | believed | to have fled": whom a participle tells of is said to have done it.
  const said = clause.opener === 'content' ? toldBefore(syntax.tokens, clause.from) : -1;
  const told =
    said >= 0 && (syntax.tokens[said] as Token).lexeme.voice === 'passive' ? relationOf(syntax, said) : undefined;
  if (told !== undefined && told.subject >= 0) return told.subject;
  // "Is said to have fled", "claims to have shot it down": an infinitive goes on with the subject; other words said have their own.
  const opening = syntax.tokens[clause.from] as Token;
  const within = clause.opener === 'content' && opening.lexeme.pos !== 'other' && !isSaidOfSubject(syntax, clause.from);
  const apart = [clause.from, clause.from - 1].some((at) => elementAt(syntax.tokens, at)?.lexeme.pos === 'comma');
  const speaks =
    (apart || joinedSpeech(syntax, relation, clause)) &&
    (syntax.tokens[relation.token] as Token).lexeme.verbForm !== 'gerund' &&
    senseOf(syntax.tokens[relation.token] as Token, 'speech') !== undefined;
  let nearest = -1;
  for (let r = relation.token - 1; r >= (within ? clause.from : 0); r--) {
    const at = syntax.relationAt[r] as number;
    if (at < 0 || (syntax.tokens[r] as Token).lexeme.pos !== 'verb') continue;
    const { opener } = syntax.clauses[syntax.clauseAt[r] as number] as Clause;
    // What a relative clause tells is over: "found the truck that fired and burned it" goes on with the finder.
    const own = syntax.clauseAt[r] === relation.clause;
    if (!own && (opener === 'relative' || (apart && opener === 'adverbial'))) continue;
    const { subject } = syntax.relations[at] as Relations;
    if (subject >= 0 && !canShareSubject(syntax.tokens, relation.token, syntax.phrases[subject] as Phrase)) continue;
    // "Said that grenades had been found, and suggested that": who spoke speaks on.
    if (!speaks || (subject >= 0 && senseOf(syntax.tokens[r] as Token, 'speech') !== undefined)) return subject;
    if (nearest < 0) nearest = subject;
  }
  return nearest;
}

function relationOf({ relations, relationAt }: Syntax, token: number): Relations | undefined {
  return elementAt(relations, relationAt[token] ?? -1);
}

/** "Was reported killed", "were presumed drowned": a participle right behind the passive word by which it is said. */
function isSaidOfSubject({ tokens }: Syntax, from: number): boolean {
  const [said, told] = [elementAt(tokens, from - 1), elementAt(tokens, from)];
  return [said, told].every((token) => token?.lexeme.verbForm === 'participle' && token.lexeme.voice === 'passive');
}
