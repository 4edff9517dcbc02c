import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** "Three times the police estimate", "four times higher", «ثلاثة أضعاف التقدير»: by how much one figure exceeds another counts nothing. */
export function isMultiple({ tokens, pack, phrases }: Scene, { index, head, to }: Phrase, number: number): boolean {
  const { multiples } = pack;
  const times = tokens[number + 1];
  if (multiples === undefined || times === undefined || !multiples.has(times.lexeme.lemma)) return false;
  // «أضعاف» is nothing else; "times" are occasions, unless what is exceeded stands right behind them.
  if (pack.order === 'verb-first' || number + 1 !== head) return true;
  const next = elementAt(phrases, index + 1);
  const behind = (tokens[to] as Token | undefined)?.lexeme;
  return (next?.from === to && next.prep < 0) || behind?.pos === 'adverb';
}
