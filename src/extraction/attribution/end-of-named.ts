import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { groupStart, isOwnTense } from '../syntax/verb-group';

/**
 * "The court threw out the charges of fraud but upheld the fine", «أسقطت المحكمة تهم الفساد وأيدت الغرامة»: what a noun of speech holds without a
 * word that opens it ends before the next verb of its own tense, with all that stands before that verb in its clause.
 */
export function endOfNamed({ tokens, clauses, clauseAt }: Scene, cue: number, to: number): number {
  for (let i = cue + 1; i < to; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'complementizer' || pos === 'open') return to;
    // "Blame for the fire that killed two": what it is held against is told of.
    if (pos === 'relative') return tokens[i - 1]?.lexeme.pos === 'comma' ? i : to;
    if (pos !== 'verb') continue;
    const group = groupStart(tokens, i, cue);
    if (!isOwnTense(tokens, i, group)) continue;
    const { from } = clauses[clauseAt[i] as number] as Clause;
    return from > cue ? from : group;
  }
  return to;
}
