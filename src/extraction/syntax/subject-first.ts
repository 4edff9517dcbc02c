import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { marksAt, senseOf } from './senses';
import { groupStart, isOwnTense } from './verb-group';

/** "Is likely to attack": an adjective behind a verb says how something is, and does nothing. */
export function isPredicate(tokens: readonly Token[], { from, head }: Phrase): boolean {
  if ((tokens[head] as Token).lexeme.pos !== 'adjective') return false;
  if ((tokens[from] as Token).lexeme.pos === 'determiner') return false;
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.lexeme.pos === 'adverb' || tokens[at]?.lexeme.pos === 'negator')) at--;
  const before = elementAt(tokens, at)?.lexeme.pos;
  return before === 'verb' || before === 'aux';
}

/** "In a statement issued on Sunday": a participle right behind a noun that a preposition governs tells of that noun. */
export function toldOf({ tokens, phrases, phraseAt }: Syntax, { token }: Relations, clause: Clause): number {
  const { pos, verbForm } = (tokens[token] as Token).lexeme;
  if (pos !== 'verb' || verbForm !== 'participle' || token - 1 < clause.from) return -1;
  const phrase = elementAt(phrases, indexAt(phraseAt, token - 1));
  if (phrase === undefined || phrase.to !== token || phrase.prep < 0) return -1;
  for (let i = clause.from; i < phrase.prep; i++) if ((tokens[i] as Token).lexeme.pos === 'verb') return -1;
  return phrase.index;
}

/** "For the rebels to leave": whom one waits for, or for whom it is time, does what the infinitive says; −1 where none does. */
export function askedOf({ tokens, phrases, phraseAt }: Syntax, { token }: Relations): number {
  if (!isInfinitive(tokens, token)) return -1;
  const group = groupStart(tokens, token, -1);
  const phrase = elementAt(phrases, indexAt(phraseAt, group - 1));
  if (phrase === undefined || phrase.prep < 0 || phrase.to !== group) return -1;
  const marks = marksAt(tokens, phrase.prep);
  const fits = marks[0] === 'topic' && marks.includes('recipient');
  return fits && senseOf(tokens[phrase.head] as Token, 'event') === undefined ? phrase.index : -1;
}

/**
 * "Visited the shows to spot talent", "made an effort to stop it": behind the object of a verb an infinitive goes on with who acts
 * there, unless that verb is one of asking or letting somebody do it.
 */
export function isObjectOfAnother({ tokens }: Syntax, { token }: Relations, phrase: Phrase, clause: Clause): boolean {
  // "Had permission to attend": what is only allowed, planned or meant is told of nobody.
  if (!isInfinitive(tokens, token) || senseOf(tokens[phrase.head] as Token, 'event') !== undefined) return false;
  for (let i = phrase.from - 1; i >= clause.from; i--) {
    const verb = tokens[i] as Token;
    if (verb.lexeme.pos !== 'verb') continue;
    const speech = senseOf(verb, 'speech');
    if (speech?.act === 'demand' || speech?.act === 'tell' || speech?.act === 'ask') return false;
    return senseOf(verb, 'governs') === undefined && senseOf(verb, 'certainty') === undefined && !takesDeed(verb);
  }
  return false;
}

function takesDeed(verb: Token): boolean {
  return senseOf(verb, 'event')?.frame === 'causative' || senseOf(verb, 'stage') !== undefined;
}

function isInfinitive(tokens: readonly Token[], token: number): boolean {
  const { pos, verbForm } = (tokens[token] as Token).lexeme;
  return pos === 'verb' && verbForm === 'infinitive' && groupStart(tokens, token, -1) < token;
}

/**
 * "Technology to clean the air will be needed", "the loss of forests surrounding the town has": the token before an infinitive or
 * participle whose object a phrase is, where the verb is the first of its own tense; −1 where the phrase is none.
 */
export function beforeInfinitive(
  { tokens, phraseAt }: Syntax,
  { token }: Relations,
  phrase: Phrase,
  clause: Clause,
): number {
  if (!isOwnTense(tokens, token, groupStart(tokens, token, phrase.to - 1))) return -1;
  let verb = phrase.from - 1;
  while (verb >= clause.from && tokens[verb]?.lexeme.pos === 'adverb') verb--;
  const { pos, verbForm } = elementAt(tokens, verb)?.lexeme ?? {};
  if (verb < clause.from || pos !== 'verb' || (verbForm !== 'infinitive' && verbForm !== 'participle')) return -1;
  const group = groupStart(tokens, verb, clause.from - 1);
  if (verbForm === 'participle' ? group < verb : group === verb) return -1;
  if (group <= clause.from || (phraseAt[group - 1] ?? -1) < 0) return -1;
  for (let i = clause.from; i < group; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'verb' || pos === 'aux') return -1;
  }
  return group;
}
