import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';

/** "Nearly hit the tower" says how far that went; "nearly doubled" how much, and "nearly all were killed" how many. */
export function isDegree(token: Token, at: number, draft: Draft): boolean {
  return token.lexeme.pos === 'adverb' && (at !== draft.token - 1 || draft.event === 'rise' || draft.event === 'fall');
}
