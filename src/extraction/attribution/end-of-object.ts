import type { SpeechAct, Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';

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

/**
 * "Played down the outage saying that the plant was closed", "rejected the count, citing fraud", "dismissed the reports, calling them lies": what he
 * goes on to say or do; −1 where nothing opens so. "Denied robbing, beating and killing him" is a list of what is denied.
 */
function participleOfSaying({ tokens }: Scene, from: number, to: number): number {
  const listed = isGerund(tokens[from]);
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i] as Token;
    const { pos, verbForm } = token.lexeme;
    if (pos === 'complementizer' || (pos === 'verb' && verbForm === 'finite')) return -1;
    const before = tokens[i - 1]?.lexeme.pos;
    const apart = before === 'comma' && !listed;
    if (pos === 'preposition' && marksAt(tokens, i)[0] === 'source' && senseOf(token, 'speech')?.act === 'relay')
      return i;
    const opens = isGerund(token) && before !== 'preposition' && before !== 'determiner' && !isPerfect(tokens, i);
    if (opens && (apart || senseOf(token, 'speech') !== undefined)) return i;
  }
  return -1;
}

/** "What newspapers had reported". */
function isPerfect(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (tokens[i]?.lexeme.pos === 'adverb') i--;
  return tokens[i]?.lexeme.pos === 'aux';
}

function isGerund(token: Token | undefined): boolean {
  if (token?.lexeme.pos !== 'verb') return false;
  const { verbForm, voice } = token.lexeme;
  return verbForm === 'gerund' || (verbForm === 'participle' && voice === 'active');
}

function hasFinite({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'aux' || (pos === 'verb' && verbForm === 'finite')) return true;
  }
  return false;
}
