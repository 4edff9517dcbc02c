import { actTraitsOf } from '../../model/act-concept';
import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';
import { conceptOf, senseOf } from './senses';

/** Splits a sentence into noun phrases in one pass; works for modifiers before the head (English) and after it (Arabic). */
export function chunkPhrases(tokens: readonly Token[], adjectives: 'before' | 'after'): Phrase[] {
  const phrases: Phrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!opensPhrase(tokens, i)) {
      i++;
      continue;
    }
    const end = adjectives === 'before' ? endOfPremodified(tokens, i) : endOfPostmodified(tokens, i);
    phrases.push(makePhrase(tokens, phrases, i, end, adjectives));
    i = end;
  }
  return phrases;
}

function opensPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  switch (token.lexeme.pos) {
    case 'noun':
    case 'name':
    case 'number':
    case 'pronoun':
      return true;
    case 'adjective':
    case 'determiner':
      return token.lexeme.lemma !== "'s";
    case 'negator':
      return isNobody(token);
    case 'adverb':
    case 'preposition':
      return boundsNumber(tokens, i);
    default:
      return false;
  }
}

/** "at least 70", «أكثر من 30»: words that bound a number belong to its phrase. */
function boundsNumber(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || senseOf(tokens[i] as Token, 'bound') === undefined) return false;
  return next.lexeme.pos === 'number' || boundsNumber(tokens, i + 1);
}

/** "Nobody", "none": a negation that stands for persons. */
export function isNobody(token: Token): boolean {
  return token.lexeme.pos === 'negator' && conceptOf(token, 'thing:') !== undefined;
}

function isNominal(token: Token): boolean {
  const { pos } = token.lexeme;
  return pos === 'noun' || pos === 'name' || pos === 'number' || pos === 'adjective' || pos === 'determiner';
}

/** English: determiners, numbers, adjectives and nouns up to the head; a possessive ending closes the phrase. */
function endOfPremodified(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  if (first.lexeme.pos === 'pronoun' || first.lexeme.pos === 'negator') return from + 1;
  let headed = first.lexeme.pos === 'noun' || first.lexeme.pos === 'name';
  let i = skipBounds(tokens, from);
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isQuotedWord(tokens, i) || (token.lexeme.pos === 'close' && isQuotedWord(tokens, i - 2))) continue;
    // "The most likely explanation": an adverb inside the phrase goes with the adjective or noun behind it.
    if (token.lexeme.pos === 'adverb' && !headed && isNominal(tokens[i + 1] ?? token)) continue;
    if (!isNominal(token)) break;
    if (token.lexeme.lemma === "'s") break;
    if (headed && (token.lexeme.pos === 'determiner' || startsNumber(token, tokens[i - 1] as Token))) break;
    if (token.lexeme.pos === 'noun' || token.lexeme.pos === 'name') headed = true;
  }
  return i;
}

/** Past the first token of a phrase, and past further bounds ("at least some 70"). */
function skipBounds(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  while (senseOf(tokens[i - 1] as Token, 'bound') !== undefined && boundsNumber(tokens, i)) i++;
  return i;
}

/** "Brigade 93" keeps its number; "Monday 12 people" does not. */
function startsNumber(token: Token, previous: Token): boolean {
  if (token.lexeme.pos !== 'number') return false;
  return previous.lexeme.pos === 'name' || previous.lexeme.number === 'plural';
}

/**
 * Arabic: the head comes first, then annexed nouns, then adjectives. A noun after an adjective, or a definite noun after a
 * definite one, opens the next phrase; names after a noun stay with it ("الرئيس ميشال عون"); an event noun stands alone with
 * its adjectives, so that its complement can be told from it.
 */
function endOfPostmodified(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  if (first.lexeme.pos === 'pronoun' || first.lexeme.pos === 'negator') return from + 1;
  // «المتشاجرون», «عاملين»: a participle that shows its case stands for persons.
  let headed = first.lexeme.pos === 'noun' || first.lexeme.pos === 'name' || first.lexeme.ending !== undefined;
  let described = first.lexeme.pos === 'adjective' && headed;
  let event = first.lexeme.pos === 'noun' && isEventNoun(first);
  let definite = first.lexeme.definite && first.lexeme.pos === 'noun' && hasArticle(first);
  let i = skipBounds(tokens, from);
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (headed && isTold(tokens, from, i)) break;
    if (isQuotedWord(tokens, i) || (pos === 'close' && isQuotedWord(tokens, i - 2))) continue;
    if (!isNominal(token)) break;
    if (pos === 'determiner') {
      if (headed) break;
      continue;
    }
    if (pos === 'number') {
      if (headed && !tailNumber(tokens, i)) break;
      continue;
    }
    if (pos === 'adjective') {
      if (headed && saysOf(tokens, i, definite)) break;
      // «أسقطت الدفاعات الجوية مسيّرتين»: what shows its case without the article describes nothing that has it.
      if (definite && !token.lexeme.definite && token.lexeme.ending === 'oblique') break;
      if (headed) described = true;
      continue;
    }
    if (pos === 'name') {
      if (event || (isKnownName(token) && isKnownName(tokens[i - 1] as Token))) break;
      if (isBodyWithArticle(tokens[i - 1] as Token) && isBodyName(token)) break;
      // «أبلغ مصدران عراقيان وكالة رويترز»: nor is a name.
      if ((tokens[i - 1] as Token).lexeme.ending !== undefined && isBodyName(token)) break;
      headed = true;
      continue;
    }
    if (headed) {
      // «هاجم مسلحون نقطة تفتيش»: nothing is annexed to a noun that shows its case.
      if (isApart(tokens[i - 1] as Token, token) || (i === from + 1 && isObjectOf(tokens, from))) break;
      // «نقلت عن مصدر أمني قوله إن»: his saying is no part of who he is.
      if (senseOf(token, 'speech') !== undefined && tokens[i + 1]?.lexeme.pos === 'pronoun') break;
      // «بقوة 6 درجات غرب إيران»: a measure is complete with its unit.
      if (senseOf(tokens[i - 1] as Token, 'unit') !== undefined && tokens[i - 2]?.lexeme.pos === 'number') break;
      if (senseOf(token, 'locative')?.relation === 'direction') break;
      if (event || described || definite || isEventNoun(token) || isKnownName(tokens[i - 1] as Token)) break;
    } else if (isEventNoun(token) && i > from && (tokens[i - 1] as Token).lexeme.pos !== 'number') {
      headed = true;
      // «عملية اغتيال القاضي»: behind a noun that only carries it, an event stands as it does alone.
      event = (tokens[i - 1] as Token).lexeme.pos === 'determiner' && i === from + 1;
      continue;
    }
    headed = true;
    if (hasArticle(token)) definite = true;
  }
  return i;
}

/** Families of verbs that need to be told what they befall. */
const needy: ReadonlySet<Family> = new Set<Family>([
  'assault',
  'harm',
  'damage',
  'custody',
  'control',
  'economy',
  'technology',
]);

/** Those by whom or by which things are done. */
const doers = ['thing:person', 'thing:group', 'thing:vehicle', 'thing:weapon'];

/** Those whose noun is seldom annexed to a place or to what they own. */
const free = ['combatant', 'suspect', 'protester', 'settler', 'youth', 'man', 'child'].map(
  (one) => `thing:person/${one}`,
);

/**
 * «أحرق جنود محاصيل المزارعين», «اخترق قراصنة أنظمة المصرف»: behind a verb that needs an object, where none stands further on,
 * the noun behind an indefinite doer is that object rather than annexed to him.
 */
function isObjectOf(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1];
  const doer = tokens[from] as Token;
  const next = tokens[from + 1] as Token;
  if (verb === undefined || verb.lexeme.pos !== 'verb' || verb.lexeme.verbForm !== 'finite') return false;
  if (verb.lexeme.voice !== 'active' || doer.lexeme.pos !== 'noun' || doer.lexeme.definite || !needsObject(verb))
    return false;
  const who = conceptOf(doer, 'thing:');
  if (who === undefined || !doers.some((root) => who === root || who.startsWith(`${root}/`))) return false;
  if (next.lexeme.definite && !free.some((root) => who === root || who.startsWith(`${root}/`))) return false;
  if (isEventNoun(next) || (next.lexeme.definite && conceptOf(next, 'actor:')?.startsWith('actor:org/') === true))
    return false;
  return !hasMore(tokens, from + 1);
}

function needsObject(verb: Token): boolean {
  return verb.lexeme.senses.some(
    (sense) =>
      (sense.kind === 'event' &&
        (sense.frame === 'transitive' || sense.frame === 'labile') &&
        needy.has(traitsOf(sense.event).family)) ||
      (sense.kind === 'act' && (actTraitsOf(sense.act).frame ?? 'transitive') === 'transitive'),
  );
}

/** Whether, behind the annexed noun and what describes it, another noun follows or the verb's own preposition. */
function hasMore(tokens: readonly Token[], annexed: number): boolean {
  let described = false;
  let definite = (tokens[annexed] as Token).lexeme.definite;
  for (let i = annexed + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'preposition') return senseOf(token, 'marks')?.governor === 'verb';
    if (!isNominal(token)) return false;
    if (token.lexeme.pos === 'adjective') described = true;
    else if (token.lexeme.pos !== 'noun' || described || definite || isApart(tokens[i - 1] as Token, token))
      return true;
    definite ||= token.lexeme.definite;
  }
  return false;
}

/**
 * «المطار مغلق», «حالة الوزير مستقرة»: an adjective of a state or event without the article, behind a noun that has it, says
 * something of that noun; «بريغوجين حي» does where nothing goes on with the name.
 */
function saysOf(tokens: readonly Token[], i: number, definite: boolean): boolean {
  const { lexeme } = tokens[i] as Token;
  if (lexeme.definite || !lexeme.senses.some(({ kind }) => predicated.has(kind))) return false;
  if (definite) return true;
  const next = tokens[i + 1]?.lexeme.pos;
  return (tokens[i - 1] as Token).lexeme.pos === 'name' && next !== 'name' && next !== 'noun' && next !== 'adjective';
}

/** Senses of adjectives that say something of a noun: a state, an event, having a part in something. */
const predicated: ReadonlySet<string> = new Set(['degree', 'event', 'involvement']);

/** A number right after a singular noun and with no counted noun after it names it: «اللواء 93», «العنبر رقم 12». */
function tailNumber(tokens: readonly Token[], i: number): boolean {
  const previous = tokens[i - 1] as Token;
  if (
    previous.lexeme.number === 'plural' ||
    isEventNoun(previous) ||
    senseOf(previous, 'casualty') !== undefined ||
    senseOf(previous, 'measure') !== undefined
  )
    return false;
  const next = tokens[i + 1];
  return next === undefined || (next.lexeme.pos !== 'noun' && next.lexeme.pos !== 'adjective');
}

/** An opening mark round one nominal word: «عدوان جوي «إسرائيلي»», the so-called "safe" zone. */
function isQuotedWord(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lexeme.pos !== 'open' || tokens[i + 2]?.lexeme.pos !== 'close') return false;
  return isNominal(tokens[i + 1] as Token);
}

/** Two known names in a row are two: who did it, and to whom. */
function isKnownName(token: Token): boolean {
  return token.lexeme.pos === 'name' && senseOf(token, 'concept') !== undefined;
}

/** «الجيش قوات الدعم السريع»: a body with the article is not named by the name of another behind it. */
function isBodyWithArticle(token: Token): boolean {
  return (
    token.lexeme.definite &&
    token.lexeme.pos === 'noun' &&
    conceptOf(token, 'actor:')?.startsWith('actor:org/') === true
  );
}

function isBodyName(token: Token): boolean {
  return isKnownName(token) && conceptOf(token, 'place:') === undefined && conceptOf(token, 'actor:') !== undefined;
}

/**
 * «أبلغ مصدر أمني رويترز», «أخبر مسؤولون شبكة CNN»: a known name, or a noun with one, behind one who tells and takes no complement
 * further, is who was told.
 */
function isTold(tokens: readonly Token[], from: number, i: number): boolean {
  const first = tokens[i] as Token;
  const named = first.lexeme.pos === 'noun' && !first.lexeme.definite ? i + 1 : i;
  const name = tokens[named + (tokens[named]?.lexeme.pos === 'open' ? 1 : 0)];
  if (name === undefined || !isBodyName(name)) return false;
  const before = tokens[i - 1] as Token;
  const { pos, number, ending } = before.lexeme;
  const complete =
    pos === 'adjective' || pos === 'name' || (pos === 'noun' && (number === 'dual' || ending !== undefined));
  if (!complete) return false;
  for (let at = from - 1; at >= Math.max(0, from - tellingReach); at--) {
    const token = tokens[at] as Token;
    if (token.lexeme.pos === 'verb') return senseOf(token, 'speech')?.act === 'tell';
  }
  return false;
}

/** Tokens between a verb of telling and what may name who was told. */
const tellingReach = 8;

function hasArticle(token: Token): boolean {
  return token.lexeme.definite && token.lexeme.pos === 'noun' && conceptOf(token, 'place:') === undefined;
}

/**
 * A noun that names an event and no known body, person or built thing: "coalition" may mean joining, but stands for who joined;
 * "protesters" march, «السد» is no closing.
 */
export function isEventNoun(token: Token): boolean {
  if (token.lexeme.pos !== 'noun' || senseOf(token, 'event') === undefined) return false;
  const thing = conceptOf(token, 'thing:');
  if (thing !== undefined && standing.some((root) => thing.startsWith(root)) && !countsHarm(token)) return false;
  return conceptOf(token, 'actor:') === undefined;
}

const standing = ['thing:person', 'thing:building', 'thing:vehicle'];

/** "Injury", «إصابة» stands for the hurt as well as for their being hurt. */
function countsHarm(token: Token): boolean {
  for (const sense of token.lexeme.senses)
    if (sense.kind === 'event' && traitsOf(sense.event).effect !== undefined && traitsOf(sense.event).family === 'harm')
      return true;
  return false;
}

function makePhrase(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  to: number,
  adjectives: 'before' | 'after',
): Phrase {
  const index = phrases.length;
  const previous = elementAt(phrases, index - 1);
  const before = elementAt(tokens, from - 1);
  const head = findHead(tokens, from, to, adjectives);
  let prep = -1;
  let of = -1;
  let joined = -1;
  if (before !== undefined) {
    const { pos, lemma } = before.lexeme;
    if (pos === 'preposition' || (pos === 'negator' && senseOf(before, 'marks') !== undefined)) prep = from - 1;
    else if (lemma === "'s" && previous !== undefined && previous.to === from - 1)
      return {
        index,
        from,
        to,
        head,
        prep: previous.prep,
        owner: previous.index,
        of: previous.of,
        joined: previous.joined,
      };
    else if (
      previous !== undefined &&
      (pos === 'conjunction' ||
        (pos === 'comma' && before.lexeme.form !== ':' && !opensClause(tokens, phrases, previous, to))) &&
      previous.to === from - 1
    )
      joined = previous.index;
    else if (
      previous !== undefined &&
      previous.to === from &&
      adjectives === 'after' &&
      isAnnexed(before, tokens, from) &&
      !isTold(tokens, previous.from, from)
    )
      of = previous.index;
  }
  if (prep >= 0 && previous !== undefined && previous.to === prep && takesOf(tokens, previous, prep))
    of = previous.index;
  return { index, from, to, head, prep, owner: -1, of, joined };
}

/** Words looked at between a subject and its verb ("a spokesman for the interior ministry said"), at most. */
const reach = 9;

/**
 * Behind a comma, a phrase with a verb of its own opens a clause rather than going on with a list: "hit the base, the army
 * said", "in Homs, nine people died". A verb that may be a participle shows it only after a fronted prepositional phrase.
 */
function opensClause(tokens: readonly Token[], phrases: readonly Phrase[], previous: Phrase, to: number): boolean {
  let i = to;
  while (i < to + reach && i < tokens.length && completesSubject(tokens, i, to)) i++;
  while (tokens[i]?.lexeme.pos === 'adverb') i++;
  const verb = tokens[i];
  if (verb === undefined) return false;
  const { pos, verbForm, voice } = verb.lexeme;
  if (pos === 'aux') return true;
  if (pos !== 'verb' || verbForm !== 'finite') return false;
  return (voice !== 'passive' && senseOf(verb, 'speech') !== undefined) || isFronted(tokens, phrases, previous);
}

function completesSubject(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i] as Token;
  if (token.lexeme.lemma === "'s") return true;
  if (token.lexeme.pos === 'preposition') return marksOf(token).some((role) => role === 'of' || role === 'recipient');
  return i > to && isNominal(token);
}

function marksOf(token: Token): readonly string[] {
  return senseOf(token, 'marks')?.roles ?? [];
}

/** Under a preposition that opens the sentence, or joined to such a phrase. */
function isFronted(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): boolean {
  let root = phrase;
  while (root.joined >= 0 || root.of >= 0) root = phrases[Math.max(root.joined, root.of)] as Phrase;
  if (root.prep < 0) return false;
  for (let i = 0; i < root.prep; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos !== 'conjunction' && pos !== 'adverb' && pos !== 'open') return false;
  }
  return true;
}

/** Nothing is annexed to a noun that shows its case, and what shows the accusative («اقتحم لصوص مصرفا») is annexed to none. */
function isApart(before: Token, next: Token): boolean {
  if (next.lexeme.pos !== 'noun') return false;
  if (before.lexeme.ending !== undefined) return true;
  return before.lexeme.pos === 'noun' && next.lexeme.ending === 'oblique' && next.lexeme.number === 'singular';
}

/** A noun with its article takes no complement: «الحكومة الحوثيين» are two; a suffix pronoun and a name in apposition belong. */
function isAnnexed(before: Token, tokens: readonly Token[], from: number): boolean {
  const { pos, definite } = before.lexeme;
  const next = tokens[from] as Token;
  if (pos === 'pronoun' || senseOf(next, 'locative')?.relation === 'direction') return false;
  if (isApart(before, next)) return false;
  // «أبلغ مسؤولان رويترز»: nor is a body's name to a dual or plural that keeps its nun.
  if ((pos === 'noun' || pos === 'adjective') && before.lexeme.ending !== undefined && !definite && isBodyName(next))
    return false;
  // «حمّل الحزب الحكومة السورية مسؤولية»: of what is in question is no part of a body's name.
  if (pos === 'name' && senseOf(next, 'involvement') !== undefined) return false;
  if (pos === 'name') return !isKnownName(before) || !isKnownName(next);
  if (!definite || (pos !== 'noun' && pos !== 'adjective')) return true;
  return next.start === before.end || (next.lexeme.pos === 'name' && !isKnownName(next));
}

/** "of" behind any phrase; a preposition that may mean it («ثلاثة من الجنود») behind a bare number. */
function takesOf(tokens: readonly Token[], previous: Phrase, prep: number): boolean {
  const roles = senseOf(tokens[prep] as Token, 'marks')?.roles;
  if (roles === undefined) return false;
  const bare = previous.to - previous.from === 1 && tokens[previous.from]?.lexeme.pos === 'number';
  return roles[0] === 'of' || (bare && roles.includes('of'));
}

function findHead(tokens: readonly Token[], from: number, to: number, adjectives: 'before' | 'after'): number {
  if (adjectives === 'before') {
    for (let i = to - 1; i >= from; i--) {
      const { pos } = (tokens[i] as Token).lexeme;
      if (pos === 'noun' || pos === 'name' || pos === 'pronoun') return i;
    }
    return to - 1;
  }
  for (let i = from; i < to; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'noun' || pos === 'name' || pos === 'pronoun') return i;
  }
  return from;
}
