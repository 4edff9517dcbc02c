import type { Token } from '../../model/token';
import { isSuffix, relationAtHead } from './antecedent';
import type { Clause } from './clause';
import { goesOnWithNone, isAnnexedOnly, isNameInMarks, isQuotedName, onlyDescribes } from './completing-phrase';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import { isRole } from './is-role';
import { isOwner, type Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { isSaidBeside } from './said-beside';
import { marksAt, senseOf } from './senses';

/** Gives each phrase that is no subject to the nearest governor before it in its clause, or to the clause's first verb. */
export function attachPhrases(syntax: Syntax): void {
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

function isOwnPredicate(syntax: Syntax, token: number): boolean {
  return (syntax.relationAt[token] as number) >= 0 && (syntax.tokens[token] as Token).lexeme.pos === 'adjective';
}

function attachPhrase(syntax: Syntax, phrase: Phrase, nearest: number, verb: number): void {
  const { relations, tokens } = syntax;
  if (syntax.ruledOut.has(phrase.from) || isSaidBeside(tokens, phrase)) return;
  if (isOwner(phrase, syntax.phrases) || isTitleOf(syntax, phrase) || isWrittenOnNoun(syntax, phrase)) return;
  // «انهار السقف دون تسجيل إصابات»: what there was not is the negator's.
  const negator = elementAt(tokens, phrase.from - 1);
  if (negator?.lexeme.pos === 'negator' && senseOf(negator, 'existential') !== undefined) return;
  if (onlyDescribes(syntax, phrase) || isQuotedName(syntax, phrase) || isNameInMarks(syntax, phrase)) return;
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
    if (goesOnWithNone(syntax, phrase, joined)) return;
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
    const changed = roles?.[0] === 'target' ? changedTo(syntax, phrase, nearest) : undefined;
    if (changed !== undefined) {
      changed.obliques.push(phrase.index);
      return;
    }
    const free = roles !== undefined && (roles[0] === 'place' || roles[0] === 'time') && verb >= 0;
    const governor = nearest >= 0 ? nearest : verb;
    const outer = verb < 0 && (roles?.[0] === 'place' || roles?.[0] === 'time') ? aroundMeans(syntax, nearest) : -1;
    if (outer >= 0) (relations[outer] as Relations).obliques.push(phrase.index);
    const caused = verb >= 0 && governor !== verb && isCaused(syntax, relations[verb] as Relations, phrase);
    if (governor >= 0 && !caused) (relations[governor] as Relations).obliques.push(phrase.index);
    if ((free && governor !== verb) || caused) (relations[verb] as Relations).obliques.push(phrase.index);
    return;
  }
  if (nearest < 0 || isTried(syntax, phrase)) return;
  const governor = relations[nearest] as Relations;
  if (isAnnexedOnly(syntax, phrase, tokens[governor.token] as Token)) return;
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

/** Tokens between what rose or fell and the figure that it reached, at most. */
const widest = 24;

/** «ارتفاع ضحايا غرق العبارة إلى 100 شخص»: behind a noun, a figure under "to" is what something before it rose or fell to. */
function changedTo(
  { tokens, relations }: Syntax,
  { from, prep, head }: Phrase,
  nearest: number,
): Relations | undefined {
  const governor = elementAt(relations, nearest);
  if (governor === undefined || tokens[governor.token]?.lexeme.pos !== 'noun') return undefined;
  let counted = false;
  for (let i = from; i <= head; i++) counted ||= tokens[i]?.lexeme.pos === 'number';
  if (!counted) return undefined;
  const changed = relations.findLast(
    ({ token }) => token < prep && token > prep - widest && isChange(tokens[token] as Token),
  );
  return changed === governor ? undefined : changed;
}

const isChange = (token: Token): boolean => {
  const event = senseOf(token, 'event')?.event;
  return event === 'rise' || event === 'fall';
};

/** «مقتل صحفية برصاص قناص في جنين»: the event of which the nearest one is the means; −1 where it is none. */
function aroundMeans({ tokens, phrases, phraseAt, relations }: Syntax, nearest: number): number {
  const token = elementAt(relations, nearest)?.token ?? -1;
  const means = elementAt(phrases, indexAt(phraseAt, token));
  if (means === undefined || means.prep < 0 || marksAt(tokens, means.prep)[0] !== 'means') return -1;
  return relations.findIndex(({ obliques }) => obliques.includes(means.index));
}

/** «أثناء محاولته عبور الحدود»: behind a noun of trying or meaning to and its owner, what is tried. */
function isTried({ tokens, phrases, phraseAt }: Syntax, { from }: Phrase): boolean {
  const owner = elementAt(phrases, indexAt(phraseAt, from - 1));
  if (owner === undefined || owner.of < 0 || tokens[owner.from]?.lexeme.pos !== 'pronoun') return false;
  return senseOf(tokens[(phrases[owner.of] as Phrase).head] as Token, 'stage') !== undefined;
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
  // «إنقاذ 154 شخصا»: what is counted shows the accusative, and not whose it is.
  if (phrase.of >= 0 && (syntax.tokens[phrase.from] as Token).lexeme.pos === 'number') return false;
  return (
    accusative &&
    phrase.prep < 0 &&
    verb.token < phrase.from &&
    verb.objects.length < 2 &&
    lexeme.voice === 'active' &&
    lexeme.senses.some((sense) => sense.kind === 'event' && sense.frame === 'transitive')
  );
}

/** «والده», «طاقمها»: a pronoun written onto a noun that is no event says whose that is. */
function isWrittenOnNoun(syntax: Syntax, { of, prep, from }: Phrase): boolean {
  if (of < 0 || prep >= 0 || (syntax.tokens[from] as Token).lexeme.pos !== 'pronoun') return false;
  const whole = syntax.phrases[of] as Phrase;
  return (
    whole.to === from && relationAtHead(syntax, of) < 0 && isSuffix(syntax, syntax.phraseAt[from] as number, from - 1)
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

/** «المدعومة من إيران», «بعد يوم من الانفجار»: what follows a participle or a time completes it, not the verb. */
function completesWord(syntax: Syntax, prep: number): boolean {
  const before = elementAt(syntax.tokens, prep - 1);
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
  const before = elementAt(syntax.phrases, phrase.index - 1);
  if (before === undefined || before.to !== phrase.prep || before.prep >= 0) return false;
  return (syntax.tokens[before.head] as Token).lexeme.senses.some(
    (sense) => sense.kind === 'concept' && (sense.id.startsWith('actor:') || sense.id.startsWith('thing:person')),
  );
}

function isUndergoing(syntax: Syntax, verb: Relations | undefined): boolean {
  const senses = verb === undefined ? [] : (syntax.tokens[verb.token] as Token).lexeme.senses;
  return senses.some((sense) => sense.kind === 'event' && sense.frame === 'undergoer');
}

/**
 * «أدى انفجار السيارة إلى مقتل خمسة», «نجم الحريق عن تسرب»: a verb of cause takes the first event under a preposition, and one of
 * coming from something («نجم التسمم عن حليب») the first thing.
 */
function isCaused(syntax: Syntax, verb: Relations, phrase: Phrase): boolean {
  if (verb.token > phrase.from) return false;
  const event = relationAtHead(syntax, phrase.index) >= 0;
  const fromIt = !event && verb.obliques.length === 0 && marksAt(syntax.tokens, phrase.prep)[0] === 'topic';
  if (!event && !fromIt) return false;
  const causes = (syntax.tokens[verb.token] as Token).lexeme.senses.some(
    (sense) => sense.kind === 'event' && sense.event === 'cause' && (event || sense.frame === 'unaccusative'),
  );
  return causes && !verb.obliques.some((oblique) => relationAtHead(syntax, oblique) >= 0);
}

/** The phrase that a joined one goes on with: an event behind "and" with the nearest event of those that end there. */
function likeBefore(syntax: Syntax, phrase: Phrase): Phrase {
  const { phrases, phraseAt, relations, tokens } = syntax;
  const last = phrases[phrase.joined] as Phrase;
  if (relationAtHead(syntax, phrase.index) < 0) return last;
  let at: Phrase | undefined = last;
  while (at !== undefined && relationAtHead(syntax, at.index) < 0) {
    const { index, of, prep }: Phrase = at;
    // «اصطدامها بعمود ووفاة شخصين»: over what stands under the event's own preposition.
    const deed: Relations | undefined =
      of < 0 && prep >= 0 ? relations.find(({ obliques }) => obliques.includes(index)) : undefined;
    const nominal: boolean = deed !== undefined && (tokens[deed.token] as Token).lexeme.pos === 'noun';
    at = elementAt(phrases, deed !== undefined && nominal ? (phraseAt[deed.token] as number) : of);
  }
  return at ?? last;
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
