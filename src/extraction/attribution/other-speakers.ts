import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt } from '../syntax/senses';
import { quotationBefore } from './quotation-before';

/** Words before a cue begin where an earlier speaker's end: behind a cue that is not inside a quotation. */
export function siblingBefore(scene: Scene, before: number, cues: readonly number[], k: number): number {
  const quotation = quotationBefore(scene, before);
  for (let previous = k - 1; previous >= 0; previous--) {
    const cue = cues[previous] as number;
    if (cue >= quotation || isNobodys(scene, cue)) continue;
    for (let i = before - 1; i > cue; i--) {
      const { pos } = (scene.tokens[i] as Token).lexeme;
      if (pos === 'conjunction' || pos === 'subordinator') return i;
    }
  }
  return 0;
}

/** "Fifty cases have been reported": a passive without an agent names no speaker. */
function isNobodys({ tokens, relations, relationAt, phrases }: Scene, cue: number): boolean {
  const { pos, voice } = (tokens[cue] as Token).lexeme;
  if (pos !== 'verb' || voice !== 'passive') return false;
  const obliques = relations[relationAt[cue] ?? -1]?.obliques ?? [];
  return !obliques.some((at) => marksAt(tokens, phrases[at]?.prep ?? -1)[0] === 'agent');
}

/** Where the next speaker of the sentence begins: "A said X, while B denied Y"; none where the cue is inside the words said. */
export function siblingAfter(scene: Scene, after: number, cues: readonly number[], k: number): number | null {
  let depth = 0;
  let scanned = after;
  for (let next = k + 1; next < cues.length; next++) {
    const cue = cues[next] as number;
    if (cue <= after) continue;
    for (; scanned < cue; scanned++) {
      const { pos } = (scene.tokens[scanned] as Token).lexeme;
      if (pos === 'open') depth++;
      if (pos === 'close') depth = Math.max(0, depth - 1);
    }
    const clause = scene.clauses[scene.clauseAt[cue] as number] as Clause;
    if (clause.from <= after || depth > 0) continue;
    if (clause.opener === 'joined' || clause.opener === 'adverbial') return clause.from;
    const turn = clause.opener === 'resumed' ? contrastBefore(scene, clause.from, after) : -1;
    if (turn >= 0) return turn;
  }
  return null;
}

/** "A said X, but the mayor, who lives there, said Y": the word that turns to a speaker whom something interrupts; −1 where none does. */
function contrastBefore({ tokens }: Scene, before: number, after: number): number {
  for (let i = before - 1; i > after; i--) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'conjunction' && hasLink(token, 'contrast')) return i;
  }
  return -1;
}
