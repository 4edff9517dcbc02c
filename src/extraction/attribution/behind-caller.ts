import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';

/** "Called the report": behind the verb of whoever gives a verdict; the clause's beginning where none does. */
export function behindCaller({ tokens, pack }: Scene, cue: number, { from }: Clause): number {
  for (let i = cue - 1; i > from; i--) {
    const { pos, lemma } = (tokens[i] as Token).lexeme;
    if (pos === 'verb') return pack.copulas.has(lemma) ? from : i + 1;
  }
  return from;
}
