import type { Token } from '../../model/token';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** «نفى النادي أن يكون عرض مالا»: under "that it had" without a subject between, the deed is its speaker's, and one phrase its object. */
export function isOwnOf({ tokens }: Syntax, { token }: Relations): boolean {
  const verb = tokens[token] as Token;
  if (verb.lexeme.voice === 'passive') return false;
  const { frame } = senseOf(verb, 'event') ?? {};
  if (frame !== undefined && frame !== 'transitive') return false;
  let at = token - 1;
  while (at > 0 && tokens[at]?.lexeme.pos === 'adverb') at--;
  if (tokens[at]?.lexeme.pos !== 'aux') return false;
  while (at > 0 && tokens[at]?.lexeme.pos === 'aux') at--;
  return tokens[at]?.lexeme.pos === 'complementizer';
}
