import type { SpeechAct, Token } from '../../model/token';

/** "It is not true that", "is false": an adjective tells of words, and nobody by itself. */
export function isVerdict({ lexeme }: Token, act: SpeechAct): boolean {
  return lexeme.pos === 'adjective' && act === 'deny';
}
