import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt, senseOf } from '../syntax/senses';

/** "We do not usually get accidents here", «لا تقع حوادث عادة»: what is usual tells of no one time. */
export function isUsual(scene: Scene, { token }: Draft): boolean {
  if ((scene.held & Held.Span) === 0) return false;
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  // "Was running normally": behind an English verb it says how.
  const to = scene.pack.order === 'verb-first' ? clause.to : token;
  for (let i = clause.from; i < to; i++) if (senseOf(scene.tokens[i] as Token, 'habitual')?.usual) return true;
  return false;
}

/** "It had never happened before", «لم يحدث ذلك من قبل»: what there was not before there may be now. */
export function isNotBefore(scene: Scene, { token }: Draft): boolean {
  const { from, to } = scene.clauses[scene.clauseAt[token] as number] as Clause;
  return (
    hangingBefore(scene, token, to) >= 0 && scene.tokens.slice(from, to).some(({ lexeme }) => lexeme.pos === 'negator')
  );
}

/** A word for "before" behind a verb that nothing stands under; −1 for none. */
function hangingBefore({ tokens, phrases, pack }: Scene, after: number, to: number): number {
  // The word may open a clause that comes to nothing.
  for (let i = after + 1; i <= Math.min(to, tokens.length - 1); i++) {
    const roles = marksAt(tokens, i);
    // «من قبل» also marks who did it.
    const isWord = hasLink(tokens[i] as Token, 'before') || (pack.order === 'verb-first' && roles[0] === 'agent');
    if (!isWord || phrases.some(({ prep }) => prep === i)) continue;
    const next = elementAt(tokens, i + 1);
    if (next === undefined || ends.has(next.lexeme.pos)) return i;
  }
  return -1;
}

const ends: ReadonlySet<string> = new Set(['stop', 'comma', 'close', 'other']);
