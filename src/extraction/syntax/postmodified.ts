import { actTraitsOf } from '../../model/act-concept';
import { type Family, traitsOf } from '../../model/event-class';
import type { Token } from '../../model/token';
import { isNameOfOther } from './is-name-of-other';
import {
  isApart,
  isBodyName,
  isCountedBy,
  isEventNoun,
  isKnownName,
  isNominal,
  isQuotedWord,
  isTold,
  isUnit,
  skipBounds,
} from './phrase-words';
import { conceptOf, senseOf } from './senses';

/**
 * Arabic: the head comes first, then annexed nouns, then adjectives. A noun after an adjective, or a definite noun after a
 * definite one, opens the next phrase; names after a noun stay with it ("الرئيس ميشال عون"); an event noun stands alone with
 * its adjectives, so that its complement can be told from it.
 */
export function endOfPostmodified(tokens: readonly Token[], from: number): number {
  const first = tokens[from] as Token;
  if (first.lexeme.pos === 'pronoun' || first.lexeme.pos === 'negator') return from + 1;
  // «المتشاجرون», «عاملين»: a participle that shows its case stands for persons.
  let headed = first.lexeme.pos === 'noun' || first.lexeme.pos === 'name' || first.lexeme.ending !== undefined;
  let described = first.lexeme.pos === 'adjective' && headed;
  // So does the word for a part in it («ضلوع الجيش»), whose part it is being told from it.
  let event = first.lexeme.pos === 'noun' && (isEventNoun(first) || senseOf(first, 'involvement') !== undefined);
  let definite = first.lexeme.definite && first.lexeme.pos === 'noun' && hasArticle(first);
  let i = skipBounds(tokens, from);
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { pos } = token.lexeme;
    if (headed && isTold(tokens, from, i)) break;
    if (isQuotedWord(tokens, i) || (pos === 'close' && isQuotedWord(tokens, i - 2))) continue;
    // «الأمطار غير المسبوقة»: a word that belongs to the adjective behind it.
    if (headed && isPartOfAdjective(token, tokens[i + 1], definite)) continue;
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
      // «قيام مجهولين»: what shows the plural of persons describes no deed.
      if (event && !token.lexeme.definite && token.lexeme.number === 'plural' && token.lexeme.ending !== undefined)
        break;
      // «أسقطت الدفاعات الجوية مسيّرتين»: what shows its case without the article describes nothing that has it.
      // «الطائرة التي أسقطها الجيش روسية»: nor does a nationality.
      if (definite && !token.lexeme.definite && (token.lexeme.ending === 'oblique' || isNationality(token))) break;
      if (headed) described = true;
      continue;
    }
    if (pos === 'name') {
      if (event || (isKnownName(token) && isKnownName(tokens[i - 1] as Token))) break;
      if (isNameOfOther(tokens, i)) break;
      if (isPlaceBehind(tokens, from, i) || (described && isAnotherBody(first, token))) break;
      // «أبلغ مصدران عراقيان وكالة رويترز»: nor is a name.
      if ((tokens[i - 1] as Token).lexeme.ending !== undefined && isBodyName(token)) break;
      headed = true;
      continue;
    }
    if (headed) {
      // «نقابة «الوفاق» الشرطة»: nothing is annexed to a name in marks.
      if (token.lexeme.definite && (tokens[i - 1] as Token).lexeme.pos === 'name' && isPastMark(tokens, i)) break;
      // «هاجم مسلحون نقطة تفتيش»: nothing is annexed to a noun that shows its case.
      if (isApart(tokens[i - 1] as Token, token) || (i === from + 1 && isObjectOf(tokens, from))) break;
      if (isCountedBy(tokens[i - 1] as Token, token)) break;
      // «نقلت عن مصدر أمني قوله إن»: his saying is no part of who he is.
      if (senseOf(token, 'speech') !== undefined && tokens[i + 1]?.lexeme.pos === 'pronoun') break;
      // «بقوة 6 درجات غرب إيران»: a measure is complete with its unit.
      if (isUnit(tokens[i - 1] as Token) && tokens[i - 2]?.lexeme.pos === 'number') break;
      if (senseOf(token, 'locative')?.relation === 'direction') break;
      if (event || described || definite || isEventNoun(token) || isKnownName(tokens[i - 1] as Token)) break;
      // «فاروق عرضا»: nothing known is annexed to a name.
      if (isFirstName(tokens, from, i) && (token.lexeme.senses.length > 0 || token.lexeme.ending === 'oblique')) break;
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

/** A mark of quotation stood before the token, whose name was read without it. */
function isPastMark(tokens: readonly Token[], i: number): boolean {
  return (tokens[i] as Token).start > (tokens[i - 1] as Token).end + 1;
}

function isPartOfAdjective({ lexeme }: Token, next: Token | undefined, definite: boolean): boolean {
  if (lexeme.pos !== 'adverb' || lexeme.senses.length > 0 || next?.lexeme.pos !== 'adjective') return false;
  return lexeme.lemma === lexeme.form && next.lexeme.definite === definite;
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
  'accident',
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
export function isObjectOf(tokens: readonly Token[], from: number): boolean {
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
  if ((tokens[i - 1] as Token).lexeme.pos !== 'name') return false;
  // «نادي يوفنتوس مسؤول عن الفوضى»: what one has a part in stands behind the word for it.
  if (senseOf(tokens[i] as Token, 'involvement') !== undefined) return true;
  return next !== 'name' && next !== 'noun' && next !== 'adjective';
}

/** Senses of adjectives that say something of a noun: a state, an event, having a part in something. */
const predicated: ReadonlySet<string> = new Set(['degree', 'event', 'involvement']);

/** Of one: «تسعة من القتلى ألمان» are so. */
function isNationality(token: Token): boolean {
  if (token.lexeme.number === 'plural') return false;
  return conceptOf(token, 'place:') !== undefined || conceptOf(token, 'actor:') !== undefined;
}

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
  // «على الزمالك 3-1»: a score.
  if (next?.lexeme.form === '-' && tokens[i + 2]?.lexeme.pos === 'number') return false;
  return next === undefined || (next.lexeme.pos !== 'noun' && next.lexeme.pos !== 'adjective');
}

/** «زار وزير الخارجية الإيراني بغداد», «دخل الجيش الموصل»: nor is anybody with the article by the name of a place. */
function isPlaceBehind(tokens: readonly Token[], from: number, i: number): boolean {
  const [first, before, name] = [tokens[from] as Token, tokens[i - 1] as Token, tokens[i] as Token];
  const { pos, definite } = before.lexeme;
  if (!definite || (pos !== 'adjective' && pos !== 'noun') || first.lexeme.pos !== 'noun') return false;
  if (conceptOf(name, 'place:') === undefined) return false;
  return first.lexeme.senses.some((sense) => sense.kind === 'concept' && persons.test(sense.id));
}

/** «حمّلت وزارة الخارجية السورية القوات الأميركية المسؤولية»: behind a body with its adjective the name of another is not its own. */
function isAnotherBody(first: Token, name: Token): boolean {
  return name.lexeme.form.includes(' ') && isOrganisation(first) && isOrganisation(name);
}

function isOrganisation({ lexeme }: Token): boolean {
  return lexeme.senses.some(
    (sense) =>
      sense.kind === 'concept' && /^actor:(?:org\/|[^/]+\/(?:military|army|police|government)$)/u.test(sense.id),
  );
}

const persons = /^(?:actor:role|actor:org|thing:person|thing:group)/u;

function hasArticle(token: Token): boolean {
  return token.lexeme.definite && token.lexeme.pos === 'noun' && conceptOf(token, 'place:') === undefined;
}

/** Only names stand in the phrase so far. */
function isFirstName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.lexeme.pos !== 'name') return false;
  return true;
}
