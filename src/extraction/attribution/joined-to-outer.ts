import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';

/**
 * Where words begin that are joined to those in which the cue itself stands: "said it was investigating and that nobody was
 * hurt" says both; −1 where none are, or the cue has words of its own to which they are joined ("believed that A and that B").
 */
export function joinedToOuter(scene: Scene, cue: number, clause: Clause, cues: readonly number[], k: number): number {
  if (clause.opener === 'relative') return wordsOfOuter(scene, cue, clause, cues, k);
  if (clause.opener !== 'content') return -1;
  for (let i = cue + 1; i + 1 < scene.tokens.length; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'open') return -1;
    if (pos === 'conjunction' && (scene.tokens[i + 1] as Token).lexeme.pos === 'complementizer') return i;
  }
  return -1;
}

/**
 * «ذكر الجيش الذي يحقق في ما جرى أن …»: words behind a relative clause that are said by whoever it describes, and are not what
 * he does in it; −1 where nothing is said outside it.
 */
function wordsOfOuter(scene: Scene, cue: number, clause: Clause, cues: readonly number[], k: number): number {
  const outer = cues[k - 1];
  if (outer === undefined || (scene.tokens[cue + 1] as Token | undefined)?.lexeme.pos === 'complementizer') return -1;
  const own = scene.clauses[scene.clauseAt[outer] as number] as Clause;
  // Nothing but the speaker stands between.
  if (own.to !== clause.from || own.opener === 'relative') return -1;
  for (let i = outer + 1; i < own.to; i++) if ((scene.tokens[i] as Token).lexeme.pos === 'complementizer') return -1;
  for (let i = cue + 2; i < scene.tokens.length; i++)
    if ((scene.tokens[i] as Token).lexeme.pos === 'complementizer') return i;
  return -1;
}
