import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { opensAlternative } from './shared-negation';

/** Words that bear on the event: from its clause's start, or from the cue of the words said, whichever is nearer. */
export function leftEdge(scene: Scene, draft: Draft, clause: Clause): number {
  let from = clause.from;
  if (draft.nominal) {
    // An event noun takes the negation and hedges of the verb that governs it, which stand in the clause; nothing earlier.
    for (let i = draft.token - 1; i >= clause.from; i--) {
      const { pos } = (scene.tokens[i] as Token).lexeme;
      if ((pos === 'comma' || pos === 'conjunction') && !opensAlternative(scene, i)) {
        from = Math.max(from, i);
        break;
      }
    }
  }
  return from;
}
