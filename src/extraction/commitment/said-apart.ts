import type { SpeechAct, Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt, senseOf } from '../syntax/senses';

/**
 * "Are feared dead after a mine collapsed": what is only presumed is theirs; what set the time of it, in a clause of its own behind a word
 * for when or "after", is told.
 */
export function setsTime({ tokens }: Scene, { from, opener }: Clause, { act, cue }: SpokenRegion): boolean {
  // "It is unclear when he will be back": that is what nobody knows.
  if (from <= cue || asking.has(act)) return false;
  const opening = tokens[from] as Token;
  if (opener === 'adverbial') return opening.lexeme.pos === 'subordinator' && senseOf(opening, 'link') === undefined;
  const before = elementAt(tokens, from - 1);
  return opener === 'joined' && before?.lexeme.pos === 'preposition' && isAfter(tokens, from - 1);
}

/** Acts by which something is left open. */
const asking: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['cannot-confirm', 'ask', 'investigate', 'decline', 'doubt']);

/** "Is not clear", "wondered": a word behind which a question stands. */
export function isNotKnown(token: Token | undefined): boolean {
  const act = token === undefined ? undefined : senseOf(token, 'speech')?.act;
  return act !== undefined && asking.has(act);
}

/** What marks what came first, and may mark why. */
function isAfter(tokens: readonly Token[], at: number): boolean {
  const roles = marksAt(tokens, at);
  return roles[0] === 'time' && roles.includes('cause');
}

/** "Was declared contained", "was pronounced dead", «أُعلنت وفاته»: who says so makes it so, and hands on no hearsay. */
export function isPronounced({ tokens }: Scene, { cue }: SpokenRegion): boolean {
  return (
    elementAt(tokens, cue)?.lexeme.senses.some((sense) => sense.kind === 'speech' && sense.act === 'announce') === true
  );
}

/** Acts in which "how" and "why" tell that, and how, something came about. */
const telling: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'say',
  'tell',
  'announce',
  'report',
  'relay',
  'carry-on',
  'show',
  'admit',
]);

/** Tokens from where the words begin to the question in them: whom they are told. */
const reach = 4;

/** "Asked whether", "is not clear how": a question leaves open what it is about; "told the jury how he fled" says that he did. */
export function leavesOpenWhether({ tokens, pack }: Scene, at: number, inner: SpokenRegion | undefined): boolean {
  const token = tokens[at] as Token;
  if (hasLink(token, 'question')) return true;
  if (!hasLink(token, 'how')) return false;
  // "How do you do that without an army?"
  const next = tokens[at + 1]?.lexeme.pos;
  const asks = pack.order === 'subject-first' && (next === 'aux' || next === 'verb');
  if (inner === undefined || inner.direct || asks) return true;
  return inner.negated || !telling.has(inner.act) || at > inner.from + reach;
}
