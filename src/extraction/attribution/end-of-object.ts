import type { SpeechAct, Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Acts that turn round what they are of: what is joined to the act itself must not be taken for it. */
export const turning: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['deny', 'doubt', 'demand', 'threaten']);

/** "Denied wrongdoing but paid the fine", «نفت التسريب وأقالت المدير»: behind words that are a noun, a clause joined tells what else was done. */
export function endOfObject(scene: Scene, from: number, to: number): number {
  const said = participleOfSaying(scene, from, to);
  if (said >= 0) return said;
  for (const clause of scene.clauses) {
    if (clause.from <= from || clause.from >= to) continue;
    if (hasFinite(scene, from, clause.from)) return to;
    if (clause.opener === 'joined' && hasFinite(scene, clause.from, Math.min(clause.to, to))) return clause.from;
  }
  return to;
}

/** "Played down the outage saying that the plant was closed": what he goes on to say; −1 where nothing opens so. */
function participleOfSaying({ tokens }: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || (pos === 'verb' && verbForm === 'finite')) return -1;
    const before = tokens[i - 1]?.lexeme.pos;
    const opens = pos === 'verb' && verbForm === 'gerund' && before !== 'preposition' && before !== 'determiner';
    if (opens && senseOf(tokens[i] as Token, 'speech') !== undefined) return i;
  }
  return -1;
}

function hasFinite({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'aux' || (pos === 'verb' && verbForm === 'finite')) return true;
  }
  return false;
}
