// Long because the places where a subject may stand are asked in one order: each comes after what the last one missed.
import type { LanguagePack } from '../../model/language-pack';
import type { SpeechAct, Token } from '../../model/token';
import { isActedOn } from './acted-on';
import { canBeSubject, canShareSubject } from './agreement';
import { antecedent, describedBy, isSuffix } from './antecedent';
import { apposedSubject } from './apposed-subject';
import { beforeAside } from './asides';
import { bareEvent } from './bare-event';
import { doerGoingOn, isBefallen, isPartner } from './befallen';
import { standsForClause } from './clausal';
import type { Clause } from './clause';
import { goesOn } from './goes-on';
import { joinedSpeech, ownBefore } from './goes-on-within';
import { interruptedSubject } from './interrupted-subject';
import { type Phrase, rootOf } from './phrase';
import { isEventNoun } from './phrase-words';
import type { Relations, Syntax } from './relations';
import { resumedSubject } from './resumed-subject';
import { saysThat } from './says-that';
import { conceptOf, senseOf } from './senses';
import { askedOf, beforeInfinitive, isObjectOfAnother, isPredicate, toldOf } from './subject-first';
import { isOwnSubject, isTakenUp, isTopic } from './topics';

export function findSubject(
  syntax: Syntax,
  relation: Relations,
  pack: Pick<LanguagePack, 'order' | 'clausalRelatives'>,
): void {
  const [first] = relation.objects;
  const resuming = first !== undefined && isSuffix(syntax, first, relation.token);
  const clause = syntax.clauses[relation.clause] as Clause;
  // What the clause before tells is no phrase.
  if (!resuming && standsForClause(syntax.tokens, clause, pack.clausalRelatives)) return;
  const before =
    speaksBehind(syntax, relation) || goesOn(syntax, relation) ? -1 : subjectBefore(syntax, relation, pack.order);
  if (pack.order === 'subject-first') {
    const inverted = before >= 0 ? -1 : invertedSubject(syntax, relation);
    relation.subject = before >= 0 ? before : inverted >= 0 ? inverted : inheritedSubject(syntax, relation);
    return;
  }
  if (pack.order === 'verb-first' && speaksAfter(syntax, relation)) {
    relation.subject = relation.objects.shift() as number;
    return;
  }
  const suffixed = first !== undefined && (resuming || isTakenUp(syntax, first));
  const bare = suffixed ? relation.objects.slice(1) : relation.objects;
  const next = bare[0];
  if (next !== undefined && before < 0 && isSaidEvent(syntax, relation, next)) {
    relation.subject = inheritedSubject(syntax, relation);
    return;
  }
  if (next !== undefined && before < 0 && bare.length === 1 && isOwnOf(syntax, relation)) return;
  if (next !== undefined && before < 0 && !suffixed && bare.length === 1 && isBefallen(syntax, relation, next)) {
    relation.subject = doerGoingOn(syntax, relation, inheritedSubject(syntax, relation));
    return;
  }
  if (next !== undefined && before < 0 && !suffixed && bare.length === 1 && isActedOn(syntax, relation, next)) {
    relation.subject = inheritedSubject(syntax, relation);
    return;
  }
  if (next !== undefined && before < 0 && bare.length === 1 && isPartner(syntax, relation, next)) {
    const doer = doerGoingOn(syntax, relation, inheritedSubject(syntax, relation));
    if (doer >= 0) {
      relation.subject = doer;
      return;
    }
  }
  if (
    next !== undefined &&
    canBeSubject(syntax.tokens, relation.token, syntax.phrases[next] as Phrase) &&
    !isAccused(syntax, relation, bare) &&
    (before < 0 ||
      isExpletive(syntax, relation, before, next) ||
      (isRelative(syntax, relation) && (suffixed || resumes(syntax, relation, next))))
  ) {
    relation.subject = next;
    relation.objects.splice(relation.objects.indexOf(next), 1);
    return;
  }
  if (before >= 0 && next !== undefined && suffixed && isTopic(syntax, relation, before, next)) {
    relation.subject = next;
    relation.objects.splice(relation.objects.indexOf(next), 1);
    relation.objects[relation.objects.indexOf(first)] = before;
    return;
  }
  if (before >= 0 && next !== undefined && isOwnSubject(syntax, relation, before, next)) {
    relation.subject = next;
    relation.objects.splice(relation.objects.indexOf(next), 1);
    return;
  }
  relation.subject = [before, bareEvent(syntax, relation)].find((at) => at >= 0) ?? inheritedSubject(syntax, relation);
}

/** «نفى النادي أن يكون عرض مالا»: under "that it had" without a subject between, the deed is its speaker's, and one phrase its object. */
function isOwnOf({ tokens }: Syntax, { token }: Relations): boolean {
  const verb = tokens[token] as Token;
  if (verb.lexeme.voice === 'passive') return false;
  const { frame } = senseOf(verb, 'event') ?? {};
  if (frame !== undefined && frame !== 'transitive') return false;
  let at = token - 1;
  while (at > 0 && tokens[at]?.lexeme.pos === 'adverb') at--;
  if (tokens[at]?.lexeme.pos !== 'aux') return false;
  while (at > 0 && tokens[at]?.lexeme.pos === 'aux') at--;
  return tokens[at]?.lexeme.pos === 'complementizer';
}

/** «إنه لم يقع أي انفجار», «إنه لم يُضرب أحد»: the pronoun stands for nothing where what happened, or whom it befell, comes behind. */
function isExpletive(syntax: Syntax, relation: Relations, before: number, next: number): boolean {
  const { tokens, phrases } = syntax;
  const { from } = phrases[before] as Phrase;
  const [opener, pronoun] = [tokens[from - 1], tokens[from] as Token];
  if (opener?.lexeme.pos !== 'complementizer' || pronoun.lexeme.pos !== 'pronoun' || opener.end !== pronoun.start)
    return false;
  if (pronoun.lexeme.number === 'plural' || pronoun.lexeme.number === 'dual') return false;
  const verb = tokens[relation.token] as Token;
  const { frame } = senseOf(verb, 'event') ?? {};
  if (verb.lexeme.voice !== 'passive' && frame !== 'unaccusative' && frame !== 'undergoer') return false;
  const subject = phrases[next] as Phrase;
  return (
    !(tokens[subject.head] as Token).lexeme.definite || (tokens[subject.from] as Token).lexeme.pos === 'determiner'
  );
}

/** «لم تُلغ المباراة، قال الاتحاد»: behind words said and a comma, who says them, with nothing more of his to come. */
function speaksAfter(syntax: Syntax, { token, objects }: Relations): boolean {
  const { lexeme } = syntax.tokens[token] as Token;
  const before = syntax.tokens[token - 1]?.lexeme.pos;
  const act = senseOf(syntax.tokens[token] as Token, 'speech')?.act;
  const next = syntax.phrases[objects[0] ?? -1];
  if (act === undefined || !parenthetic.has(act) || lexeme.verbForm !== 'finite' || lexeme.voice === 'passive')
    return false;
  if (next === undefined || next.from !== token + 1) return false;
  if (saysThat(syntax, token, next)) return true;
  if (before !== 'comma' && before !== 'close') return false;
  const after = syntax.tokens[next.to]?.lexeme.pos;
  return after === undefined || after === 'stop' || after === 'comma';
}

/**
 * «نفت موسكو ذلك واتهمت القوات الأوكرانية بالقصف», «وحملت الحزب مسؤولية الهجوم»: who blames goes on from the clause before where
 * one body alone stands behind the verb, as somebody must be blamed.
 */
function isAccused(syntax: Syntax, relation: Relations, bare: readonly number[]): boolean {
  const token = syntax.tokens[relation.token] as Token;
  if (token.lexeme.voice === 'passive' || senseOf(token, 'speech')?.act !== 'accuse') return false;
  const blamed = bare.filter((index) => {
    const { from, of } = syntax.phrases[index] as Phrase;
    return of < 0 && senseOf(syntax.tokens[from] as Token, 'involvement') === undefined;
  });
  return blamed.length === 1 && inheritedSubject(syntax, relation) >= 0;
}

/** "…, said the mayor", "…, announced Ms Weber": who speaks stands behind the verb where words said stand before it. */
function invertedSubject(syntax: Syntax, relation: Relations): number {
  const { lexeme } = syntax.tokens[relation.token] as Token;
  if (lexeme.verbForm !== 'finite' || lexeme.voice === 'passive') return -1;
  if (senseOf(syntax.tokens[relation.token] as Token, 'speech') === undefined) return -1;
  const first = relation.objects[0];
  const opens = syntax.tokens[relation.token - 1]?.lexeme.pos;
  if (first === undefined || (opens !== 'comma' && opens !== 'close' && opens !== undefined)) return -1;
  const { from, to } = syntax.phrases[first] as Phrase;
  if (from !== relation.token + 1) return -1;
  // "…, told Reuters": that is who was told.
  if (senseOf(syntax.tokens[relation.token] as Token, 'speech')?.act === 'tell') return -1;
  // "…, said the bridge had fallen": what a verb follows is its subject.
  for (let i = to; i < to + 3; i++) {
    const pos = syntax.tokens[i]?.lexeme.pos;
    if (pos === 'verb' || pos === 'aux') return -1;
    if (pos !== 'adverb') break;
  }
  relation.objects.shift();
  return first;
}

/** "The truck that blew up was his, said the officer": behind what was interrupted, words said have their speaker after the verb. */
function speaksBehind(syntax: Syntax, relation: Relations): boolean {
  if ((syntax.clauses[relation.clause] as Clause).opener !== 'resumed') return false;
  const act = senseOf(syntax.tokens[relation.token] as Token, 'speech')?.act;
  const object = syntax.phrases[relation.objects[0] ?? -1];
  if (object === undefined || object.from !== relation.token + 1 || act === undefined || !parenthetic.has(act))
    return false;
  const head = syntax.tokens[object.head] as Token;
  return head.lexeme.pos === 'name' || conceptOf(head, 'actor:') !== undefined;
}

const parenthetic: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['say', 'announce', 'report', 'carry-on']);

/** «نفى وقوع انقلاب», «أعلن مقتل خمسة»: an event without article behind a verb of speech is what is said. */
function isSaidEvent(syntax: Syntax, relation: Relations, next: number): boolean {
  const act = senseOf(syntax.tokens[relation.token] as Token, 'speech')?.act;
  if (act === undefined) return false;
  const phrase = syntax.phrases[next] as Phrase;
  const head = syntax.tokens[phrase.head] as Token;
  // «أكد عدم حدوث تسرب»: nor is what there was not the speaker.
  if (phrase.from === relation.token + 2 && syntax.tokens[phrase.from - 1]?.lexeme.pos === 'negator') return true;
  if (phrase.from !== relation.token + 1 || !isEventNoun(head)) return false;
  // «قال تقرير إن»: what tells speaks.
  if (senseOf(head, 'speech')?.act === 'report') return false;
  // «أظهر التحقيق أن»: an inquiry speaks; «يرجع الحادث إلى»: an accident does not.
  return !head.lexeme.definite || (act === 'say' && syntax.tokens[phrase.to]?.lexeme.pos !== 'complementizer');
}

function isRelative(syntax: Syntax, relation: Relations): boolean {
  return (syntax.clauses[relation.clause] as Clause).opener === 'relative';
}

/** A relative clause whose antecedent comes back as a pronoun («انطلقت منها الصواريخ») has its own subject behind the verb. */
function resumes(syntax: Syntax, relation: Relations, next: number): boolean {
  if (senseOf(syntax.tokens[relation.token] as Token, 'speech') !== undefined) return true;
  const { from } = syntax.phrases[next] as Phrase;
  for (let i = relation.token + 1; i < from; i++) {
    const token = syntax.tokens[i] as Token;
    if (token.lexeme.pos === 'pronoun' || senseOf(token, 'scope') !== undefined) return true;
  }
  return false;
}

function subjectBefore(syntax: Syntax, relation: Relations, order: LanguagePack['order']): number {
  const { tokens, phrases, phraseAt, clauses } = syntax;
  const clause = clauses[relation.clause] as Clause;
  const led = order === 'subject-first';
  const told = led ? Math.max(toldOf(syntax, relation, clause), askedOf(syntax, relation)) : -1;
  if (told >= 0) return told;
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
    const root = rootOf(phrase, phrases);
    const own = root.from >= clause.from && !syntax.ruledOut.has(root.from) ? root : phrase;
    if (led && isPredicate(tokens, own)) continue;
    if (own.prep >= 0 || own.of >= 0 || saysWhere(syntax, own)) continue;
    if (led && isObjectOfAnother(syntax, relation, own, clause)) return -1;
    const over = led ? beforeInfinitive(syntax, relation, own, clause) : -1;
    if (over >= 0) {
      i = over;
      continue;
    }
    return own.index;
  }
  if (clause.opener === 'resumed') {
    const found = resumedSubject(syntax, clause);
    if (found >= 0) return found;
    const speaks = senseOf(tokens[relation.token] as Token, 'speech') !== undefined;
    const apposed = speaks ? apposedSubject(syntax, clause) : -1;
    return apposed >= 0 || speaks ? apposed : interruptedSubject(syntax, clause);
  }
  const opensRelative = clause.opener === 'relative' && (tokens[clause.from] as Token).lexeme.pos !== 'relative';
  return opensRelative ? antecedent(syntax, clause.from) : -1;
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

/** "struck the station and killed five": the subject of the clause before. */
function inheritedSubject(syntax: Syntax, relation: Relations): number {
  const clause = syntax.clauses[relation.clause] as Clause;
  if (clause.opener === 'relative') {
    const own = ownBefore(syntax, relation, clause);
    return own >= 0 ? own : antecedent(syntax, clause.from);
  }
  // "Is said to have fled", "claims to have shot it down": an infinitive goes on with the subject; other words said have their own.
  const within = clause.opener === 'content' && syntax.tokens[clause.from]?.lexeme.pos !== 'other';
  const apart = [clause.from, clause.from - 1].some((at) => syntax.tokens[at]?.lexeme.pos === 'comma');
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
