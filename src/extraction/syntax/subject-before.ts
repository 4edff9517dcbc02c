import type { LanguagePack } from '../../model/language-pack';
import type { Token } from '../../model/token';
import { canShareSubject } from './agreement';
import { antecedent, describedBy } from './antecedent';
import { apposedSubject } from './apposed-subject';
import { beforeAside } from './asides';
import type { Clause } from './clause';
import { interruptedSubject } from './interrupted-subject';
import { type Phrase, rootOf } from './phrase';
import type { Relations, Syntax } from './relations';
import { resumedSubject } from './resumed-subject';
import { senseOf } from './senses';
import { setAgainst } from './set-against';
import { askedOf, beforeInfinitive, isObjectOfAnother, isPredicate, toldOf } from './subject-first';
import { isToldBehindDeed } from './told-behind-deed';
import { groupStart } from './verb-group';

export function subjectBefore(syntax: Syntax, relation: Relations, order: LanguagePack['order']): number {
  const { tokens, phrases, phraseAt, clauses } = syntax;
  const clause = clauses[relation.clause] as Clause;
  const led = order === 'subject-first';
  const told = led ? Math.max(toldOf(syntax, relation, clause), askedOf(syntax, relation)) : -1;
  if (told >= 0) return told;
  if (led && goesOnBehindComma(tokens, relation.token)) return -1;
  for (let i = relation.token - 1; i >= clause.from; i--) {
    const { pos } = (tokens[i] as Token).lexeme;
    // Over an aside in brackets; the step back leads to the token before it.
    const before = pos === 'close' ? beforeAside(tokens, i + 1) : i;
    if (before < i) {
      i = before + 1;
      continue;
    }
    // A predicate adjective has its subject before the copula.
    if (pos === 'verb' && (tokens[relation.token] as Token).lexeme.pos === 'verb') return -1;
    if (pos === 'relative') return antecedent(syntax, i);
    const at = phraseAt[i] as number;
    if (at < 0) continue;
    const phrase = describedBy(syntax, phrases[at] as Phrase);
    i = phrase.from;
    if (syntax.ruledOut.has(i)) continue;
    // A comma also joins across clauses ("…, police said"): a root outside the clause is none of this verb's.
    if (!led && isCountOf(syntax, phrase)) continue;
    const root = rootOf(phrase, phrases);
    const own =
      root.from >= clause.from && !syntax.ruledOut.has(root.from) && !isCountedApart(syntax, phrase, root, relation)
        ? root
        : phrase;
    if (led ? isPredicate(tokens, own) : saysHow(tokens, own)) continue;
    if (!led && isToldBehindDeed(syntax, relation, phrase)) return phrase.index;
    if (own.prep >= 0 || own.of >= 0 || saysWhere(syntax, own)) continue;
    if (!led && isObjectBefore(syntax, relation, own)) return -1;
    if (led && isObjectOfAnother(syntax, relation, own, clause)) return -1;
    const over = led ? beforeInfinitive(syntax, relation, own, clause) : -1;
    if (over >= 0) {
      i = over;
      continue;
    }
    return own.index;
  }
  if (clause.opener === 'resumed') {
    const apart = setAgainst(syntax, clause.from);
    if (apart >= 0) return apart;
    const beside = behindColon(syntax, clause);
    if (beside >= 0) return beside;
    const found = resumedSubject(syntax, clause);
    if (found >= 0) return found;
    const speaks = senseOf(tokens[relation.token] as Token, 'speech') !== undefined;
    const apposed = speaks ? apposedSubject(syntax, clause) : -1;
    return apposed >= 0 || speaks ? apposed : interruptedSubject(syntax, clause);
  }
  // "The dam," said the mayor, "was open": words said go on behind whoever says them.
  if (led && clause.opener === 'content' && opensWithVerb(tokens, clause, relation.token))
    return interruptedSubject(syntax, clause);
  const opensRelative = clause.opener === 'relative' && (tokens[clause.from] as Token).lexeme.pos !== 'relative';
  return opensRelative ? antecedent(syntax, clause.from) : -1;
}

function opensWithVerb(tokens: readonly Token[], { from }: Clause, token: number): boolean {
  return (tokens[from] as Token).lexeme.pos === 'open' && groupStart(tokens, token, from) === from + 1;
}

/** "Ruled out fatigue as the main cause, saying there was": a participle behind a comma goes on with the subject of the verb before. */
function goesOnBehindComma(tokens: readonly Token[], token: number): boolean {
  const { lexeme } = tokens[token] as Token;
  if (lexeme.pos !== 'verb' || lexeme.voice !== 'active' || lexeme.verbForm !== 'participle') return false;
  if (tokens[token - 1]?.lexeme.pos !== 'comma') return false;
  // "The president, speaking on the radio, urged": with no verb before it tells of the noun.
  for (let i = token - 2; i >= 0; i--) if (tokens[i]?.lexeme.pos === 'verb') return true;
  return false;
}

/** "Border row: rescued airman says": the noun right before the verb, behind what a headline is about; −1 where there is no such. */
function behindColon({ tokens, phrases, phraseAt, clauses }: Syntax, { index, from }: Clause): number {
  const last = clauses[index - 1];
  if (last?.opener !== 'content' || tokens[last.from]?.lexeme.form !== ':') return -1;
  const phrase = phrases[phraseAt[from - 1] as number];
  return phrase !== undefined && phrase.prep < 0 && phrase.to === from ? phrase.index : -1;
}

/** «في الموانئ الثلاثة أكد»: a number alone right behind a noun under a preposition counts it. */
function isCountOf({ tokens, phrases }: Syntax, { index, from, to }: Phrase): boolean {
  const last = phrases[index - 1];
  return tokens[from]?.lexeme.pos === 'number' && to === from + 1 && last?.to === from && last.prep >= 0;
}

/** «لم يعد الملعب مستخدما، وفي 1990 دمره»: an adjective without the article says how something is, unless it opens what is said («إن مجهولين أطلقوا»). */
function saysHow(tokens: readonly Token[], { from, head, to }: Phrase): boolean {
  const { pos, definite, ending } = (tokens[head] as Token).lexeme;
  if (tokens[from - 1]?.lexeme.pos === 'complementizer') return false;
  return pos === 'adjective' && !definite && ending !== 'nominative' && to === from + 1;
}

/** "One dead, three hurt": a number right before its participle, beside persons whose harm is told already. */
function isCountedApart({ tokens }: Syntax, phrase: Phrase, root: Phrase, { token }: Relations): boolean {
  return (
    phrase !== root &&
    phrase.to === token &&
    (tokens[token] as Token).lexeme.voice === 'passive' &&
    (tokens[phrase.to - 1] as Token).lexeme.pos === 'number' &&
    senseOf(tokens[root.to - 1] as Token, 'casualty') !== undefined
  );
}

/** «واستهدف حافلة أوقع عشرة قتلى»: what a verb before has for its object is no subject of one that does not agree with it. */
function isObjectBefore({ tokens, relations }: Syntax, { token }: Relations, own: Phrase): boolean {
  const { number } = (tokens[own.head] as Token).lexeme;
  if (number !== 'singular' || canShareSubject(tokens, token, own)) return false;
  return relations.some(({ token: verb, objects }) => verb < own.from && objects.includes(own.index));
}

/** «قواتها غربي نينوى عثرت»: a side of a place right behind a noun says where it is, and is no subject. */
function saysWhere(syntax: Syntax, phrase: Phrase): boolean {
  const first = syntax.tokens[phrase.from] as Token;
  return (
    phrase.index > 0 &&
    first.lexeme.pos !== 'name' &&
    senseOf(first, 'locative') !== undefined &&
    (syntax.phrases[phrase.index - 1] as Phrase).to === phrase.from
  );
}
