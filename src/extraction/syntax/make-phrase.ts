import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import { isAge } from './is-age';
import { isNameOfOther } from './is-name-of-other';
import type { Phrase } from './phrase';
import { isApart, isBodyName, isCountedBy, isEventNoun, isKnownName, isNominal, isTold, isUnit } from './phrase-words';
import { conceptOf, senseOf } from './senses';

export function makePhrase(
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
    // "The pilot of Monday's flight": over the day that it is of.
    else if (lemma === "'s") prep = beforeTime(tokens, from - 2);
    else if (
      previous !== undefined &&
      (pos === 'conjunction' ||
        (pos === 'comma' &&
          before.lexeme.form !== ':' &&
          !opensClause(tokens, phrases, previous, to) &&
          !(adjectives === 'before' && isSubjectPronoun(tokens, from, to)))) &&
      previous.to === from - 1
    )
      joined = previous.index;
    else if (
      previous !== undefined &&
      pos === 'conjunction' &&
      adjectives === 'after' &&
      previous.to === from - 2 &&
      goesOnWithDeed(tokens, phrases, previous, head)
    )
      joined = previous.index;
    // "Andrew Reed, 20, and John Hill": over the age of the one before.
    else if (previous !== undefined && pos === 'conjunction' && previous.to === from - 2 && isAge(tokens, previous))
      joined = previous.joined;
    else if (
      previous !== undefined &&
      previous.to === from &&
      adjectives === 'after' &&
      isAnnexed(before, tokens, from) &&
      !(isUnit(before) && tokens[from - 2]?.lexeme.pos === 'number') &&
      !isTold(tokens, previous.from, from)
    )
      of = previous.index;
  }
  if (prep >= 0 && previous !== undefined && previous.to === prep && takesOf(tokens, previous, prep))
    of = previous.index;
  return { index, from, to, head, prep, owner: -1, of, joined };
}

/** The preposition right before the words of time that end in a token, or −1. */
function beforeTime(tokens: readonly Token[], last: number): number {
  let at = last;
  while (at >= 0 && tokens[at]?.lexeme.pos === 'time') at--;
  return at < last && tokens[at]?.lexeme.pos === 'preposition' ? at : -1;
}

/** «أسفر عن وفاة ثلاثة، وإصابة عشرة»: behind a comma and "and" a deed without the article goes on with the deed before. */
function goesOnWithDeed(tokens: readonly Token[], phrases: readonly Phrase[], previous: Phrase, head: number): boolean {
  const deed = tokens[head] as Token;
  if (
    !isEventNoun(deed) ||
    deed.lexeme.pos !== 'noun' ||
    deed.lexeme.definite ||
    tokens[head - 2]?.lexeme.pos !== 'comma'
  )
    return false;
  let at: Phrase | undefined = previous;
  while (at !== undefined) {
    const token = tokens[at.head] as Token;
    if (isEventNoun(token) && token.lexeme.pos === 'noun') return true;
    at = elementAt(phrases, Math.max(at.of, at.joined));
  }
  return false;
}

/** "With their help, they soon won": a pronoun behind a comma and before a verb goes on with no list. */
function isSubjectPronoun(tokens: readonly Token[], from: number, to: number): boolean {
  if (to !== from + 1 || tokens[from]?.lexeme.pos !== 'pronoun') return false;
  let at = to;
  while (tokens[at]?.lexeme.pos === 'adverb') at++;
  const pos = tokens[at]?.lexeme.pos;
  return pos === 'verb' || pos === 'aux';
}

/** Words looked at between a subject and its verb ("a spokesman for the interior ministry said"), at most. */
const reach = 12;

/**
 * Behind a comma, a phrase with a verb of its own opens a clause rather than going on with a list: "hit the base, the army
 * said", "in Homs, nine people died". A verb that may be a participle shows it only after a fronted prepositional phrase.
 */
function opensClause(tokens: readonly Token[], phrases: readonly Phrase[], previous: Phrase, to: number): boolean {
  const fronted = isFronted(tokens, phrases, previous);
  let i = to;
  while (
    i < to + reach &&
    i < tokens.length &&
    (completesSubject(tokens, i, to) || (fronted && tellsOfSubject(tokens, i)))
  )
    i++;
  while (tokens[i]?.lexeme.pos === 'adverb') i++;
  const verb = tokens[i];
  if (verb === undefined) return false;
  const { pos, verbForm, voice } = verb.lexeme;
  if (pos === 'aux') return true;
  if (pos !== 'verb' || verbForm !== 'finite') return false;
  return (voice !== 'passive' && senseOf(verb, 'speech') !== undefined) || fronted;
}

function completesSubject(tokens: readonly Token[], i: number, to: number): boolean {
  const token = tokens[i] as Token;
  if (token.lexeme.lemma === "'s") return true;
  if (token.lexeme.pos === 'preposition') return marksOf(token).some((role) => role === 'of' || role === 'recipient');
  return i > to && isNominal(token);
}

/** "In Cairo, a lorry from Giza carrying sand and cement hit": what may stand between a subject and its verb. */
function tellsOfSubject(tokens: readonly Token[], i: number): boolean {
  const { pos, verbForm, voice } = (tokens[i] as Token).lexeme;
  if (pos === 'verb') return verbForm === 'participle' && voice === 'active';
  return pos === 'preposition' || pos === 'conjunction' || pos === 'time';
}

function marksOf(token: Token): readonly string[] {
  return senseOf(token, 'marks')?.roles ?? [];
}

/** Under a preposition that opens the sentence, or one that such a phrase leads to: "in the raid on two camps near Kano". */
function isFronted(tokens: readonly Token[], phrases: readonly Phrase[], phrase: Phrase): boolean {
  let root = phrase;
  for (let before: Phrase | undefined = root; before !== undefined; ) {
    root = before;
    if (root.joined >= 0 || root.of >= 0) before = phrases[Math.max(root.joined, root.of)];
    else before = root.prep >= 0 ? phrases[root.index - 1] : undefined;
    // "Two days after the vote, the president": how long before or after stands with the preposition.
    if (before !== undefined && (before.to < root.prep || senseOf(tokens[before.head] as Token, 'unit') !== undefined))
      break;
  }
  if (root.prep < 0) return false;
  for (let i = root.prep - 1; i >= 0; i--) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer') return true;
    if (pos === 'number' || senseOf(tokens[i] as Token, 'unit') !== undefined || pos === 'determiner') continue;
    if (pos !== 'conjunction' && pos !== 'adverb' && pos !== 'open') return false;
  }
  return true;
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
  // «نفى الوزير خالد المحمود استلام أي أموال»: nor is a deed.
  if (pos === 'name' && isDeed(next) && (!next.lexeme.definite || isSuffixed(tokens, from))) return false;
  if (pos === 'name' && endsAtPlace(before, next, elementAt(tokens, from + 1))) return false;
  // «قدّر مسؤول محلي عدد القتلى بنحو 30»: nor is a noun of counting.
  if (isCountedBy(before, next)) return false;
  if (pos === 'name') return !isKnownName(before) || !isKnownName(next);
  if (!definite || (pos !== 'noun' && pos !== 'adjective')) return true;
  return (
    next.start === before.end || (next.lexeme.pos === 'name' && !isKnownName(next) && !isNameOfOther(tokens, from))
  );
}

/** «تلقيه»: made definite by the pronoun written onto it. */
function isSuffixed(tokens: readonly Token[], i: number): boolean {
  const next = elementAt(tokens, i + 1);
  return next?.lexeme.pos === 'pronoun' && next.start === tokens[i]?.end;
}

function isDeed(token: Token): boolean {
  return isEventNoun(token) || (token.lexeme.pos === 'noun' && senseOf(token, 'act') !== undefined);
}

/** «قدر محافظ البصرة عدد القتلى بثلاثة», «رئيس بلدية غزة حجم الأضرار»: a place's name ends what is annexed, and a noun with its own begins anew. */
function endsAtPlace(before: Token, next: Token, after: Token | undefined): boolean {
  if (next.lexeme.pos !== 'noun' || next.lexeme.definite || !isKnownName(before)) return false;
  if (conceptOf(before, 'place:') === undefined) return false;
  return after?.lexeme.pos === 'noun' && after.lexeme.definite && after.start > next.end;
}

/** "of" behind any phrase; a preposition that may mean it («ثلاثة من الجنود», «أي من الركاب») behind a bare number or determiner. */
function takesOf(tokens: readonly Token[], previous: Phrase, prep: number): boolean {
  const roles = senseOf(tokens[prep] as Token, 'marks')?.roles;
  if (roles === undefined) return false;
  const first = tokens[previous.from]?.lexeme.pos;
  const bare = previous.to - previous.from === 1 && (first === 'number' || first === 'determiner');
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
