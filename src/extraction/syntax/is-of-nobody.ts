import { elementAt } from './element-at';
import type { Relations } from './relations';
import type { Scene } from './scene';

/** "Nobody at the bank had told us", "none of the officers reported it": whether the subject of a verb is nobody. */
export function isOfNobody({ tokens, phrases }: Scene, { subject, token }: Relations): boolean {
  const phrase = elementAt(phrases, subject);
  if (phrase === undefined || phrase.from > token) return false;
  return [phrase.from - 1, phrase.from].some((at) => tokens[at]?.lexeme.pos === 'negator');
}
