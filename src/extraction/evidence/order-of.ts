import type { Order } from '../../model/proposition';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import { type Scene, wordsOf } from '../syntax/scene';
import { conceptOf, hasLink, senseOf } from '../syntax/senses';

/**
 * What a deed is told to have come before, gone with or come after: a noun behind the preposition ("two days before the vote", «قبل التصويت
 * بيومين», «أثناء الصلاة»), or the clause behind the subordinator.
 */
export function orderOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): Order | null {
  if (draft.nominal || (scene.held & Held.Order) === 0) return null;
  const { tokens, clauses, clauseAt } = scene;
  const clause = clauses[clauseAt[draft.token] as number] as Clause;
  for (let i = clause.from; i < clause.to; i++) {
    const side = sideAt(tokens[i] as Token);
    if (side === null || tokens[i]?.lexeme.pos !== 'preposition') continue;
    if (isOfOther(draft, i, drafts)) return null;
    return behind(scene, i, side, drafts);
  }
  return besideClause(scene, clause, drafts);
}

const sides = ['before', 'during', 'after'] as const;

/** "After" may say why as well. */
function sideAt(token: Token): Order['side'] | null {
  const roles = senseOf(token, 'marks')?.roles;
  if (roles?.[0] !== 'time') return null;
  return sides.find((side) => hasLink(token, side)) ?? (roles.includes('cause') ? 'after' : null);
}

/** A second deed of the clause has the words behind it, and words before the first are of that. */
function isOfOther({ token }: Draft, at: number, drafts: readonly Draft[]): boolean {
  const [from, to] = token < at ? [token + 1, at] : [at + 1, token];
  return drafts.some((other) => !other.nominal && other.token >= from && other.token < to);
}

/** What the noun behind a preposition names, with the time between where that is told. */
function behind(scene: Scene, at: number, side: Order['side'], drafts: readonly Draft[]): Order | null {
  const { phrases, phraseAt } = scene;
  let phrase = elementAt(phrases, phraseAt[at + 1] ?? -1);
  if (phrase === undefined) return null;
  const before = spanBefore(scene, at);
  const from = before === null ? at : (scene.phrases[scene.phraseAt[at - 1] as number] as Phrase).from;
  let lag = before;
  const span = spanOf(scene, phrase);
  if (span !== null) {
    // «قبل يومين من التصويت», "after hours of talks" is no such order where "of" stands.
    const next = elementAt(phrases, phrase.index + 1);
    if (next === undefined || next.prep !== phrase.to || scene.pack.order !== 'verb-first') return null;
    lag = span;
    phrase = next;
  } else lag ??= spanBehind(scene, phrase);
  const { head } = phrase;
  const token = scene.tokens[head] as Token;
  if (token.lexeme.pos !== 'noun' || !isMatter(token)) return null;
  const event = drafts.find((one) => one.token === head)?.event ?? senseOf(token, 'event')?.event ?? null;
  return { side, event, name: token.lexeme.lemma, lag, text: wordsOf(scene, from, phrase.to) };
}

/** No time, unit or figure, and nobody: "before the court", "after the minister" put nothing in order. */
function isMatter(token: Token): boolean {
  if (senseOf(token, 'time') !== undefined || senseOf(token, 'unit') !== undefined) return false;
  if (conceptOf(token, 'actor:') !== undefined || conceptOf(token, 'place:') !== undefined) return false;
  const thing = conceptOf(token, 'thing:');
  return thing === undefined || !bodies.some((root) => thing.startsWith(root));
}

const bodies = ['thing:person', 'thing:group', 'thing:building', 'thing:animal'];

/** "Before the ferry left", «قبل أن تغادر العبارة»: the clause right behind. */
function besideClause(scene: Scene, { index }: Clause, drafts: readonly Draft[]): Order | null {
  const next = elementAt(scene.clauses, index + 1);
  if (next === undefined || next.opener !== 'adverbial') return null;
  const side = sideAt(scene.tokens[next.from] as Token);
  if (side === null) return null;
  const told = drafts.find(({ token, nominal }) => !nominal && scene.clauseAt[token] === next.index);
  if (told === undefined) return null;
  const { lemma } = (scene.tokens[told.token] as Token).lexeme;
  const text = wordsOf(scene, next.from, Math.max(told.to, told.token + 1));
  return { side, event: told.event, name: lemma, lag: spanBefore(scene, next.from), text };
}

/** "Two days", "hours", «بيومين» right before a preposition. */
function spanBefore(scene: Scene, at: number): number | null {
  const phrase = elementAt(scene.phrases, scene.phraseAt[at - 1] ?? -1);
  return phrase === undefined || phrase.to !== at ? null : spanOf(scene, phrase);
}

/** «قبل التصويت بيومين». */
function spanBehind(scene: Scene, { index, to }: Phrase): number | null {
  const next = elementAt(scene.phrases, index + 1);
  return next === undefined || next.prep !== to ? null : spanOf(scene, next);
}

/** Units in which time is told, in seconds. */
const spans: Readonly<Record<string, number | undefined>> = { second: 1, day: 86_400 };

/** A few, where a plural says no more: "hours before". */
const few = 3;

/** The seconds that a phrase of time counts; null for any other. */
function spanOf({ tokens }: Scene, { from, to, head }: Phrase): number | null {
  const { lexeme } = tokens[head] as Token;
  const unit = senseOf(tokens[head] as Token, 'unit');
  const seconds = unit === undefined ? undefined : spans[unit.unit];
  if (unit === undefined || seconds === undefined) return null;
  const one = unit.factor * seconds;
  for (let i = from; i < to; i++) {
    const { quantity } = (tokens[i] as Token).lexeme;
    if (quantity !== null) return quantity.best * one;
  }
  return one * (lexeme.number === 'plural' ? few : lexeme.number === 'dual' ? 2 : 1);
}
