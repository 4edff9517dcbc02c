import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Clause } from '../syntax/clause';
import { Held } from '../syntax/held';
import { lastOf } from '../syntax/last-of';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Draft } from './draft';

/** Tokens behind a verb of saying in which a word may stand that says it was said before. */
const behind = 4;

/**
 * Whether a figure, an hour or a place is told as one that was given before another: "at first put the dead at 19", "had earlier
 * said that it began at ten", «كانت أعلنت في وقت سابق».
 */
export function isSuperseded(scene: Scene, draft: Draft, holding: readonly SpokenRegion[]): boolean {
  if ((scene.held & (Held.AtFirst | Held.Background | Held.First)) === 0) return false;
  const { token, quantities, slots } = draft;
  if (quantities.length === 0 && !slots.some(({ role }) => role === 'time' || role === 'place')) return false;
  const own = scene.clauses[scene.clauseAt[token] as number] as Clause;
  for (let i = own.from; i < token; i++) if (senseOf(scene.tokens[i] as Token, 'at-first') !== undefined) return true;
  const cue = lastOf(holding)?.cue ?? -1;
  if (cue < 0) return false;
  const { from, to } = scene.clauses[scene.clauseAt[cue] as number] as Clause;
  for (let i = from; i < Math.min(to, cue + behind); i++) {
    const word = scene.tokens[i] as Token;
    if (senseOf(word, 'at-first') !== undefined) return true;
    // "Had first said", «قالت أولا».
    if (Math.abs(cue - i) === 1 && word.lexeme.pos === 'adverb' && senseOf(word, 'first') !== undefined) return true;
    if (word.lexeme.pos === 'adverb' && senseOf(word, 'background') !== undefined) return true;
  }
  return false;
}
