import type { PartOfSpeech, Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';

/** What may stand between "contrary to" and the verb by which somebody said what is contradicted. */
const between: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>([
  'pronoun',
  'relative',
  'determiner',
  'noun',
  'name',
  'adjective',
  'adverb',
  'aux',
]);

/** "Contrary to what the ministry said, …", «خلافا لما أعلنته الشركة»: what follows is not the ministry's, but speaks against it. */
export function isContradicted({ tokens }: Scene, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(0, cue - 9); i--) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'preposition') return hasLink(token, 'contrast');
    if (!between.has(token.lexeme.pos)) return false;
  }
  return false;
}
