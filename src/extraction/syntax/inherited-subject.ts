import { type Family, traitsOf } from '../../model/event-class';
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
  const passive =
    said >= 0 && (syntax.tokens[said] as Token).lexeme.voice === 'passive' ? relationOf(syntax, said) : undefined;
  if (passive !== undefined && passive.subject >= 0) return passive.subject;
  // "Is said to have fled", "claims to have shot it down": an infinitive goes on with the subject; other words said have their own.
  const opening = syntax.tokens[clause.from] as Token;
  const within = clause.opener === 'content' && opening.lexeme.pos !== 'other' && !isSaidOfSubject(syntax, clause.from);
  const apart = [clause.from, clause.from - 1].some((at) => elementAt(syntax.tokens, at)?.lexeme.pos === 'comma');
  const speaks =
    (apart || joinedSpeech(syntax, relation, clause)) &&
    (syntax.tokens[relation.token] as Token).lexeme.verbForm !== 'gerund' &&
    senseOf(syntax.tokens[relation.token] as Token, 'speech') !== undefined;
  const told = pastRelative(syntax, relation, clause);
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
    if (told >= 0 && (isOutside(syntax, r, clause) || (subject >= 0 && countsOnly(syntax, relation, subject))))
      return told;
    // "Said that grenades had been found, and suggested that": who spoke speaks on.
    if (!speaks || (subject >= 0 && senseOf(syntax.tokens[r] as Token, 'speech') !== undefined)) return subject;
    if (nearest < 0) nearest = subject;
  }
  return nearest >= 0 ? nearest : told;
}

/**
 * «القصف الذي نفذته طائرة وأصاب قرية»: what the relative clause tells of that "and" goes on from, where the verb agrees with it as it
 * does in a language that marks gender; −1 where the clause goes on from none.
 */
function pastRelative(syntax: Syntax, { token }: Relations, { opener, index, from }: Clause): number {
  const { tokens, clauses, phrases } = syntax;
  const { gender } = (tokens[token] as Token).lexeme;
  if (opener !== 'joined' || gender === undefined || tokens[from]?.lexeme.pos !== 'conjunction' || token !== from + 1)
    return -1;
  const last = elementAt(clauses, index - 1);
  if (last?.opener !== 'relative') return -1;
  const told = antecedent(syntax, last.from);
  if (told < 0 || !canShareSubject(tokens, token, phrases[told] as Phrase)) return -1;
  // «عثرت على السيارة التي انطلقت منها الصواريخ وقامت بحرقها»: what was found goes on doing nothing, a blow does.
  const head = tokens[(phrases[told] as Phrase).head] as Token;
  return senseOf(head, 'event') === undefined ? -1 : told;
}

/** Whether what a verb before says opens between it and the clause: who says it is no subject of that. */
function isOutside({ clauses, clauseAt }: Syntax, verb: number, { index }: Clause): boolean {
  for (let at = (clauseAt[verb] as number) + 1; at <= index; at++) if (clauses[at]?.opener === 'content') return true;
  return false;
}

/** «ارتفع عدد ضحايا القصف الذي … وأصاب قرية»: a number does nothing to anything. */
function countsOnly({ tokens, phrases }: Syntax, { token }: Relations, subject: number): boolean {
  const head = tokens[(phrases[subject] as Phrase).head] as Token;
  if (senseOf(head, 'measure') === undefined) return false;
  const event = senseOf(tokens[token] as Token, 'event');
  return event !== undefined && doing.has(traitsOf(event.event).family);
}

/** Families of what is done to somebody or something. */
const doing: ReadonlySet<Family> = new Set<Family>(['assault', 'harm', 'damage', 'accident', 'control']);

function relationOf({ relations, relationAt }: Syntax, token: number): Relations | undefined {
  return elementAt(relations, relationAt[token] ?? -1);
}

/** "Was reported killed", "were presumed drowned": a participle right behind the passive word by which it is said. */
function isSaidOfSubject({ tokens }: Syntax, from: number): boolean {
  const [said, told] = [elementAt(tokens, from - 1), elementAt(tokens, from)];
  return [said, told].every((token) => token?.lexeme.verbForm === 'participle' && token.lexeme.voice === 'passive');
}
