import { type Family, traitsOf } from '../../model/event-class';
import type { LanguagePack } from '../../model/language-pack';
import type { SpeechAct, Token } from '../../model/token';
import { canBeSubject, canShareSubject } from './agreement';
import { beforeAside } from './asides';
import { bareAntecedent } from './bare-antecedent';
import { standsForClause } from './clausal';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { indexesOf } from './indexes-of';
import { isOwner, type Phrase, rootOf } from './phrase';
import { isEventNoun } from './phrases';
import { conceptOf, marksAt, senseOf } from './senses';

/** Grammatical relations of one governor (a verb, or an event noun): indexes into the sentence's phrases. */
export interface Relations {
  /** Token of the verb or noun. */
  readonly token: number;
  readonly clause: number;
  subject: number;
  /** Bare phrases after the governor, in order. */
  readonly objects: number[];
  /** Phrases under a preposition. */
  readonly obliques: number[];
}

/** A parsed sentence: what grammar says, before any word's sense is asked. */
export interface Syntax {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  /** Phrase of each token, or −1. */
  readonly phraseAt: readonly number[];
  readonly clauses: readonly Clause[];
  readonly clauseAt: readonly number[];
  readonly relations: readonly Relations[];
  /** Relations of the governor at a token, or −1. */
  readonly relationAt: readonly number[];
}

/** Finds subject, objects and obliques of every verb and event noun. */
export function relate(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phraseAt: readonly number[],
  clauses: readonly Clause[],
  pack: Pick<LanguagePack, 'order' | 'adjectives' | 'clausalRelatives'>,
): Syntax {
  const clauseAt = indexesOf(tokens, clauses, 0);
  const relations: Relations[] = [];
  const relationAt: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    relationAt.push(-1);
    const governs =
      token.lexeme.pos === 'verb' || isEventHead(tokens, phrases, phraseAt, i) || isPredicateAdjective(tokens, i);
    if (!governs) continue;
    relationAt[i] = relations.length;
    relations.push({ token: i, clause: clauseAt[i] as number, subject: -1, objects: [], obliques: [] });
  }
  const syntax: Syntax = { tokens, phrases, phraseAt, clauses, clauseAt, relations, relationAt };
  attachPhrases(syntax);
  if (pack.order === 'verb-first') adoptResults(syntax);
  shareObjects(syntax);
  for (const relation of relations) {
    if (isVerbLike(tokens[relation.token] as Token)) findSubject(syntax, relation, pack);
  }
  return syntax;
}

function isEventHead(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  phraseAt: readonly number[],
  i: number,
): boolean {
  if (!isEventNoun(tokens[i] as Token)) return false;
  const phrase = phrases[phraseAt[i] as number];
  return phrase !== undefined && phrase.head === i;
}

/** "were stored", «كانت مودعة»: an adjective of an event behind an auxiliary is its verb. */
function isPredicateAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.lexeme.pos !== 'adjective' || senseOf(token, 'event') === undefined) return false;
  let before = i - 1;
  while (before >= 0 && (tokens[before] as Token).lexeme.pos === 'adverb') before--;
  const link = tokens[before]?.lexeme;
  return (
    link !== undefined &&
    (link.pos === 'aux' ||
      (link.pos === 'verb' &&
        link.voice === 'active' &&
        senseOf(tokens[before] as Token, 'event') === undefined &&
        senseOf(tokens[before] as Token, 'speech') === undefined))
  );
}

function isVerbLike(token: Token): boolean {
  return token.lexeme.pos === 'verb' || token.lexeme.pos === 'adjective';
}

/** "Captured and executed ten soldiers", "neither confirmed nor denied it": verbs joined without a word between share what they act on. */
function shareObjects(syntax: Syntax): void {
  const { tokens, relations, relationAt } = syntax;
  for (let r = relations.length - 1; r >= 0; r--) {
    const { token, objects } = relations[r] as Relations;
    if (objects.length > 0 || (tokens[token] as Token).lexeme.pos !== 'verb') continue;
    if (tokens[token + 1]?.lexeme.pos !== 'conjunction' || tokens[token + 2]?.lexeme.pos !== 'verb') continue;
    const next = relations[relationAt[token + 2] as number];
    if (next !== undefined && tokens[next.token]?.lexeme.voice === (tokens[token] as Token).lexeme.voice)
      objects.push(...next.objects);
  }
}

/** Gives each phrase that is no subject to the nearest governor before it in its clause, or to the clause's first verb. */
function attachPhrases(syntax: Syntax): void {
  const { tokens, phrases, clauses, relationAt } = syntax;
  for (const clause of clauses) {
    let verb = -1;
    for (let i = clause.from; i < clause.to && verb < 0; i++) {
      if ((tokens[i] as Token).lexeme.pos === 'verb') verb = relationAt[i] as number;
    }
    let nearest = -1;
    let i = clause.from;
    while (i < clause.to) {
      const at = syntax.phraseAt[i] as number;
      if (at >= 0 && (phrases[at] as Phrase).from === i) {
        const phrase = phrases[at] as Phrase;
        if (phrase.head !== i || !isOwnPredicate(syntax, i)) attachPhrase(syntax, phrase, nearest, verb);
        const governor = relationAt[phrase.head] as number;
        if (governor >= 0 && !(verb >= 0 && isBody(tokens[phrase.head] as Token))) nearest = governor;
        i = phrase.to;
        continue;
      }
      if ((tokens[i] as Token).lexeme.pos === 'verb') nearest = relationAt[i] as number;
      i++;
    }
  }
}

/** "A convoy": who travels together, beside their travelling. */
function isBody(token: Token): boolean {
  return token.lexeme.senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('thing:group/'));
}

/**
 * «أسفرت غارة نفذتها طائرة عن تدمير جسر»: what a verb of cause brings about may stand behind a relative clause that tells of
 * its subject; the first event under a preposition there is its own.
 */
function adoptResults(syntax: Syntax): void {
  for (const verb of syntax.relations) {
    const { lexeme } = syntax.tokens[verb.token] as Token;
    if (lexeme.pos !== 'verb' || !lexeme.senses.some((sense) => sense.kind === 'event' && sense.event === 'cause'))
      continue;
    const next = syntax.clauses[verb.clause + 1];
    const has = [...verb.objects, ...verb.obliques].some(
      (phrase) => relationAtHead(syntax, phrase) >= 0 && (syntax.phrases[phrase] as Phrase).prep >= 0,
    );
    if (has || next?.opener !== 'relative') continue;
    for (const inner of syntax.relations) {
      if (inner.clause !== next.index || syntax.tokens[inner.token]?.lexeme.pos !== 'verb') continue;
      const result = inner.obliques.findIndex((phrase) => relationAtHead(syntax, phrase) >= 0);
      if (result < 0) continue;
      verb.obliques.push(...inner.obliques.splice(result, 1));
      break;
    }
  }
}

function isOwnPredicate(syntax: Syntax, token: number): boolean {
  return (syntax.relationAt[token] as number) >= 0 && (syntax.tokens[token] as Token).lexeme.pos === 'adjective';
}

function attachPhrase(syntax: Syntax, phrase: Phrase, nearest: number, verb: number): void {
  const { relations, tokens } = syntax;
  if (isOwner(phrase, syntax.phrases) || isTitleOf(syntax, phrase) || isWrittenOnNoun(syntax, phrase)) return;
  // «انهار السقف دون تسجيل إصابات»: what there was not is the negator's.
  const negator = elementAt(tokens, phrase.from - 1);
  if (negator?.lexeme.pos === 'negator' && senseOf(negator, 'existential') !== undefined) return;
  if (phrase.joined >= 0 && !opensClause(syntax, phrase)) {
    // «مقتل خمسة وإصابة ثلاثة»: an event goes on with the event before, not with those whom that one befell.
    const joined = likeBefore(syntax, phrase);
    for (const relation of relations) {
      if (relation.objects.includes(joined.index)) {
        relation.objects.push(phrase.index);
        return;
      }
      if (relation.obliques.includes(joined.index)) {
        relation.obliques.push(phrase.index);
        return;
      }
    }
  }
  const marks = phrase.prep >= 0 ? senseOf(tokens[phrase.prep] as Token, 'marks') : undefined;
  if (marks?.governor === 'verb' && verb >= 0) {
    const governor = relations[verb] as Relations;
    // «أودى بحياة»: what a verb causes is no object of it.
    const causes = senseOf(tokens[governor.token] as Token, 'event')?.frame === 'causative';
    (causes ? governor.obliques : governor.objects).push(phrase.index);
    return;
  }
  if (
    phrase.prep >= 0 &&
    (completesWord(syntax, phrase.prep) || saysWhence(syntax, phrase, elementAt(relations, verb)))
  )
    return;
  if (phrase.prep >= 0 && phrase.of >= 0 && relationAtHead(syntax, phrase.of) < 0) {
    // «تعرض المستشفى لقصف»: what somebody undergoes is the verb's.
    const undergoes = verb >= 0 && relationAtHead(syntax, phrase.index) >= 0 && isUndergoing(syntax, relations[verb]);
    if (undergoes) (relations[verb] as Relations).obliques.push(phrase.index);
    return;
  }
  if (phrase.prep >= 0) {
    const roles = marks?.roles;
    const free = roles !== undefined && (roles[0] === 'place' || roles[0] === 'time') && verb >= 0;
    const governor = nearest >= 0 ? nearest : verb;
    const caused = verb >= 0 && governor !== verb && isCaused(syntax, relations[verb] as Relations, phrase);
    if (governor >= 0 && !caused) (relations[governor] as Relations).obliques.push(phrase.index);
    if ((free && governor !== verb) || caused) (relations[verb] as Relations).obliques.push(phrase.index);
    return;
  }
  if (nearest < 0) return;
  const governor = relations[nearest] as Relations;
  const nominal = (tokens[governor.token] as Token).lexeme.pos !== 'verb';
  // A bare phrase completes an event noun only right behind it («مقتل ثلاثة جنود»), and one with its article counts nothing
  // («بلغت قوة الزلزال 7 درجات») and takes no noun that is not annexed to it («كان الهجوم جريمة»); else it is the verb's.
  const counted = (tokens[phrase.from] as Token).lexeme.pos === 'number' && verb >= 0;
  const apart = counted || (phrase.of < 0 && phrase.from === endOf(syntax, governor.token));
  if (nominal && verb >= 0 && isVerbsObject(syntax, phrase, relations[verb] as Relations)) {
    (relations[verb] as Relations).objects.push(phrase.index);
    return;
  }
  if (
    nominal &&
    ((phrase.from !== endOf(syntax, governor.token) && !afterComma(syntax, phrase, governor)) ||
      (apart && (tokens[governor.token] as Token).lexeme.definite))
  ) {
    if (verb >= 0 && (relations[verb] as Relations).token < phrase.from)
      (relations[verb] as Relations).objects.push(phrase.index);
    return;
  }
  governor.objects.push(phrase.index);
}

/** "Was poisoned by herders, farmers in the town said": behind the comma that opens a clause stands the subject of its verb. */
function opensClause({ tokens, clauses, clauseAt, phrases }: Syntax, { from, joined }: Phrase): boolean {
  const clause = clauses[clauseAt[from] as number] as Clause;
  return (
    clauseAt[(phrases[joined] as Phrase).from] !== clause.index &&
    tokens[from - 1]?.lexeme.pos === 'comma' &&
    from - 1 <= clause.from
  );
}

/** «التهم حريق مصنعا»: what shows the accusative is annexed to no event, and is what the verb before it befalls. */
function isVerbsObject(syntax: Syntax, phrase: Phrase, verb: Relations): boolean {
  const head = (syntax.tokens[phrase.head] as Token).lexeme;
  const { lexeme } = syntax.tokens[verb.token] as Token;
  const accusative = head.pos === 'noun' && head.ending === 'oblique' && head.number === 'singular' && !head.definite;
  return (
    accusative &&
    phrase.prep < 0 &&
    verb.token < phrase.from &&
    verb.objects.length < 2 &&
    lexeme.voice === 'active' &&
    lexeme.senses.some((sense) => sense.kind === 'event' && sense.frame === 'transitive')
  );
}

/** «والده», «زميلته»: a pronoun written onto a noun that is no event says whose that is. */
function isWrittenOnNoun(syntax: Syntax, { of, prep, from }: Phrase): boolean {
  if (of < 0 || prep >= 0 || (syntax.tokens[from] as Token).lexeme.pos !== 'pronoun') return false;
  const whole = syntax.phrases[of] as Phrase;
  return (
    whole.prep >= 0 &&
    whole.to === from &&
    relationAtHead(syntax, of) < 0 &&
    isSuffix(syntax, syntax.phraseAt[from] as number, from - 1)
  );
}

/** «محافظ عدن اللواء جعفر محمد»: rank and name right behind an office say who holds it. */
function isTitleOf(syntax: Syntax, phrase: Phrase): boolean {
  const { tokens, phrases } = syntax;
  let before = elementAt(phrases, phrase.index - 1);
  if (phrase.prep >= 0 || before === undefined || before.to !== phrase.from || phrase.to - phrase.from < 2)
    return false;
  if (!isRole(tokens[phrase.head]) || tokens[phrase.to - 1]?.lexeme.pos !== 'name') return false;
  while (before !== undefined && before.of >= 0) before = phrases[before.of];
  return before !== undefined && isRole(tokens[before.head]);
}

function isRole(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const id = conceptOf(token, 'actor:') ?? conceptOf(token, 'thing:');
  return id !== undefined && (id.startsWith('actor:role/') || id.startsWith('thing:person/'));
}

/** «المدعومة من إيران», «بعد يوم من الانفجار»: what follows a participle or a time completes it, not the verb. */
function completesWord(syntax: Syntax, prep: number): boolean {
  const before = syntax.tokens[prep - 1];
  if (before === undefined) return false;
  if (before.lexeme.pos === 'time') return marksAt(syntax.tokens, prep)[0] === 'origin';
  // «تقف القوات المنسحبة وراء التفجير»: being behind something is the verb's.
  if (senseOf(syntax.tokens[prep] as Token, 'involvement') !== undefined) return false;
  return (
    before.lexeme.pos === 'adjective' && before.lexeme.voice !== null && (syntax.relationAt[prep - 1] as number) < 0
  );
}

/** "A man from Kano shot …", «الجماعات المدعومة من إيران شنت»: behind who acts and before the verb, whence or whose they are. */
function saysWhence(syntax: Syntax, phrase: Phrase, verb: Relations | undefined): boolean {
  if (verb === undefined || phrase.from > verb.token || marksAt(syntax.tokens, phrase.prep)[0] !== 'origin')
    return false;
  const before = syntax.phrases[phrase.index - 1];
  if (before === undefined || before.to !== phrase.prep || before.prep >= 0) return false;
  return (syntax.tokens[before.head] as Token).lexeme.senses.some(
    (sense) => sense.kind === 'concept' && (sense.id.startsWith('actor:') || sense.id.startsWith('thing:person')),
  );
}

function isUndergoing(syntax: Syntax, verb: Relations | undefined): boolean {
  const senses = verb === undefined ? [] : (syntax.tokens[verb.token] as Token).lexeme.senses;
  return senses.some((sense) => sense.kind === 'event' && sense.frame === 'undergoer');
}

/** «أدى انفجار السيارة إلى مقتل خمسة», «نجم الحريق عن تسرب»: a verb of cause takes the first event under a preposition. */
function isCaused(syntax: Syntax, verb: Relations, phrase: Phrase): boolean {
  if (relationAtHead(syntax, phrase.index) < 0 || verb.token > phrase.from) return false;
  const causes = (syntax.tokens[verb.token] as Token).lexeme.senses.some(
    (sense) => sense.kind === 'event' && sense.event === 'cause',
  );
  return causes && !verb.obliques.some((oblique) => relationAtHead(syntax, oblique) >= 0);
}

/** The phrase that a joined one goes on with: an event behind "and" with the nearest event of those that end there. */
function likeBefore(syntax: Syntax, phrase: Phrase): Phrase {
  const { phrases } = syntax;
  const last = phrases[phrase.joined] as Phrase;
  if (relationAtHead(syntax, phrase.index) < 0) return last;
  let at: Phrase | undefined = last;
  while (at !== undefined && relationAtHead(syntax, at.index) < 0) at = phrases[at.of];
  return at ?? last;
}

function relationAtHead(syntax: Syntax, phrase: number): number {
  return syntax.relationAt[(syntax.phrases[phrase] as Phrase).head] as number;
}

function endOf(syntax: Syntax, token: number): number {
  const phrase = syntax.phraseAt[token] as number;
  const end = phrase >= 0 ? (syntax.phrases[phrase] as Phrase).to : token + 1;
  return syntax.tokens[end]?.lexeme.pos === 'close' ? end + 1 : end;
}

/** «استهداف طائرة أمريكية، منصة صواريخ»: the object of an event noun after its agent. */
function afterComma(syntax: Syntax, phrase: Phrase, governor: Relations): boolean {
  const last = governor.objects[governor.objects.length - 1];
  if (last === undefined || governor.objects.length > 1) return false;
  const end = (syntax.phrases[last] as Phrase).to;
  if (phrase.from === end) return true;
  return phrase.from === end + 1 && syntax.tokens[end]?.lexeme.pos === 'comma';
}

function findSubject(
  syntax: Syntax,
  relation: Relations,
  pack: Pick<LanguagePack, 'order' | 'clausalRelatives'>,
): void {
  const first = relation.objects[0];
  const resuming = first !== undefined && isSuffix(syntax, first, relation.token);
  const clause = syntax.clauses[relation.clause] as Clause;
  // What the clause before tells is no phrase.
  if (!resuming && standsForClause(syntax.tokens, clause, pack.clausalRelatives)) return;
  const before = speaksBehind(syntax, relation) ? -1 : subjectBefore(syntax, relation);
  if (pack.order === 'subject-first') {
    const inverted = before >= 0 ? -1 : invertedSubject(syntax, relation);
    relation.subject = before >= 0 ? before : inverted >= 0 ? inverted : inheritedSubject(syntax, relation);
    return;
  }
  if (pack.order === 'verb-first' && speaksAfter(syntax, relation)) {
    relation.subject = relation.objects.shift() as number;
    return;
  }
  const suffix = relation.objects[0];
  const suffixed = suffix !== undefined && isSuffix(syntax, suffix, relation.token);
  const bare = suffixed ? relation.objects.slice(1) : relation.objects;
  const next = bare[0];
  if (next !== undefined && before < 0 && isSaidEvent(syntax, relation, next)) {
    relation.subject = inheritedSubject(syntax, relation);
    return;
  }
  if (next !== undefined && before < 0 && bare.length === 1 && isOwnOf(syntax, relation)) return;
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
    relation.objects[relation.objects.indexOf(suffix)] = before;
    return;
  }
  relation.subject = before >= 0 ? before : inheritedSubject(syntax, relation);
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
  if ((before !== 'comma' && before !== 'close') || next === undefined || next.from !== token + 1) return false;
  const after = syntax.tokens[next.to]?.lexeme.pos;
  return after === undefined || after === 'stop' || after === 'comma';
}

/** Families of verbs with two objects: granting, telling, appointing. */
const ditransitive: ReadonlySet<Family> = new Set<Family>(['dealing', 'speech', 'decision', 'office', 'state']);

/** «المدينة قصفتها طائرات», «الحريق سببه ماس»: what stands first comes back as the verb's pronoun, and who does it stands behind. */
function isTopic(syntax: Syntax, relation: Relations, before: number, next: number): boolean {
  const { tokens, phrases } = syntax;
  const event = senseOf(tokens[relation.token] as Token, 'event');
  if (event === undefined || (tokens[relation.token] as Token).lexeme.voice === 'passive') return false;
  if (event.event !== 'cause' && ditransitive.has(traitsOf(event.event).family)) return false;
  const subject = phrases[next] as Phrase;
  if (subject.from !== relation.token + 2 || !canBeSubject(tokens, relation.token, subject)) return false;
  const pronoun = (tokens[relation.token + 1] as Token).lexeme;
  const head = (tokens[(phrases[before] as Phrase).head] as Token).lexeme;
  return (
    pronoun.number === null || head.number === null || pronoun.number === head.number || head.number !== 'singular'
  );
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

/** A pronoun written onto its verb or noun. */
export function isSuffix(syntax: Syntax, phrase: number, governor: number): boolean {
  const { from } = syntax.phrases[phrase] as Phrase;
  const token = syntax.tokens[from] as Token;
  return (
    token.lexeme.pos === 'pronoun' && from === governor + 1 && token.start === (syntax.tokens[governor] as Token).end
  );
}

function subjectBefore(syntax: Syntax, relation: Relations): number {
  const { tokens, phrases, phraseAt, clauses } = syntax;
  const clause = clauses[relation.clause] as Clause;
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
    const phrase = phrases[at] as Phrase;
    i = phrase.from;
    // A comma also joins across clauses ("…, police said"): a root outside the clause is none of this verb's.
    const root = rootOf(phrase, phrases);
    const own = root.from >= clause.from ? root : phrase;
    if (own.prep >= 0 || own.of >= 0 || saysWhere(syntax, own)) continue;
    return own.index;
  }
  if (clause.opener === 'resumed') {
    const found = resumedSubject(syntax, clause);
    const speaks = senseOf(tokens[relation.token] as Token, 'speech') !== undefined;
    return found < 0 && speaks ? apposedSubject(syntax, clause) : found;
  }
  const opensRelative = clause.opener === 'relative' && (tokens[clause.from] as Token).lexeme.pos !== 'relative';
  return opensRelative ? antecedent(syntax, clause.from) : -1;
}

/**
 * What a relative clause interrupts ("the mayor of the town that was hit, who lives there, said"): the first term of the
 * phrases that lead to its antecedent, which stands under no preposition; −1 where no relative clause stands between.
 */
function resumedSubject(syntax: Syntax, clause: Clause): number {
  let found = -1;
  for (let index = clause.index - 1; index >= 0; index--) {
    const { opener, from } = syntax.clauses[index] as Clause;
    if (opener === 'relative') found = termOf(syntax, antecedent(syntax, from));
    else if (found >= 0 || opener === 'main' || opener === 'content' || opener === 'resumed') break;
  }
  return found;
}

/** "The bomb went off at noon, the group's head, Rami Saleh, told AFP": the office or name that another says who it is of; or −1. */
function apposedSubject({ tokens, phrases, phraseAt }: Syntax, { from }: Clause): number {
  const last = elementAt(phrases, elementAt(phraseAt, from - 1) ?? -1);
  const before = last === undefined ? undefined : elementAt(phrases, last.index - 1);
  if (last === undefined || before === undefined || last.to !== from || last.from !== before.to + 1) return -1;
  if (tokens[before.to]?.lexeme.pos !== 'comma' || before.prep >= 0) return -1;
  const [one, other] = [tokens[before.head] as Token, tokens[last.head] as Token];
  const says = (office: Token, name: Token) => isRole(office) && name.lexeme.pos === 'name';
  return says(one, other) || says(other, one) ? before.index : -1;
}

/** The phrase that one leads back to over prepositions, "of" and appositions right before it. */
function termOf(syntax: Syntax, phrase: number): number {
  let at = syntax.phrases[phrase];
  while (at !== undefined) {
    at = rootOf(at, syntax.phrases);
    if (at.prep < 0 && at.of < 0) return at.index;
    const before: Phrase | undefined = syntax.phrases[(at.owner >= 0 ? at.owner : at.index) - 1];
    if (before === undefined || syntax.clauseAt[before.from] !== syntax.clauseAt[at.from]) return phrase;
    at = before;
  }
  return phrase;
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

function antecedent(syntax: Syntax, relative: number): number {
  const bare = bareAntecedent(syntax.tokens, relative, syntax.phraseAt, syntax.phrases);
  if (bare >= 0) return bare;
  const kept = besideRuledOut(syntax, relative);
  if (kept >= 0) return kept;
  const last = beforeAside(syntax.tokens, relative);
  for (let i = last; i >= 0 && i >= last - 3; i--) {
    const at = syntax.phraseAt[i] as number;
    if (at < 0) continue;
    // «القوات هي التي نفذت»: a pronoun between stands for the phrase before it.
    const isCopula =
      (syntax.tokens[i] as Token).lexeme.pos === 'pronoun' && at > 0 && (syntax.phrases[at - 1] as Phrase).to === i;
    return isCopula ? termOf(syntax, at - 1) : at;
  }
  return -1;
}

/** "It was a technician, not a hacker, who": the term before one that a negation between commas rules out; −1 where none is. */
function besideRuledOut({ tokens, phrases, phraseAt }: Syntax, relative: number): number {
  const last = tokens[relative - 1]?.lexeme.pos === 'comma' ? relative - 2 : relative - 1;
  const out = phrases[phraseAt[last] ?? -1];
  const before = out === undefined ? undefined : phrases[out.index - 1];
  if (out === undefined || before === undefined || tokens[out.from - 1]?.lexeme.pos !== 'negator') return -1;
  return tokens[out.from - 2]?.lexeme.pos === 'comma' && before.to === out.from - 2 ? before.index : -1;
}

function isMarkAt(syntax: Syntax, token: number): boolean {
  return syntax.tokens[token]?.lexeme.pos === 'comma';
}

/** The phrase that a relative clause tells of; −1 where it is none. */
export function antecedentOf(syntax: Syntax, clause: Clause): number {
  if (clause.opener !== 'relative') return -1;
  return antecedent(syntax, clause.from);
}

/** "struck the station and killed five": the subject of the clause before. */
function inheritedSubject(syntax: Syntax, relation: Relations): number {
  const clause = syntax.clauses[relation.clause] as Clause;
  if (clause.opener === 'relative') return antecedent(syntax, clause.from);
  // "Is said to have fled", "claims to have shot it down": an infinitive goes on with the subject; other words said have their own.
  if (clause.opener === 'content' && syntax.tokens[clause.from]?.lexeme.pos !== 'other') return -1;
  const apart = isMarkAt(syntax, clause.from) || isMarkAt(syntax, clause.from - 1);
  const speaks = apart && senseOf(syntax.tokens[relation.token] as Token, 'speech') !== undefined;
  let nearest = -1;
  for (let r = relation.token - 1; r >= 0; r--) {
    const at = syntax.relationAt[r] as number;
    if (at < 0 || (syntax.tokens[r] as Token).lexeme.pos !== 'verb') continue;
    const { opener } = syntax.clauses[syntax.clauseAt[r] as number] as Clause;
    // What a relative clause tells is over: "found the truck that fired and burned it" goes on with the finder.
    if (opener === 'relative' || (apart && opener === 'adverbial')) continue;
    const { subject } = syntax.relations[at] as Relations;
    if (subject >= 0 && !canShareSubject(syntax.tokens, relation.token, syntax.phrases[subject] as Phrase)) continue;
    // "Said that grenades had been found, and suggested that": who spoke speaks on.
    if (!speaks || (subject >= 0 && senseOf(syntax.tokens[r] as Token, 'speech') !== undefined)) return subject;
    if (nearest < 0) nearest = subject;
  }
  return nearest;
}
