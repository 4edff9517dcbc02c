import type { Token } from '../../model/token';
import { beforeAside } from './asides';
import { elementAt } from './element-at';
import { indexAt } from './index-at';
import type { Phrase } from './phrase';

/** How many phrases may stand between a noun and the verb that tells of it. */
const most = 3;

/**
 * «خارجين عن القانون قصفوا القاعدة»: the indefinite persons, with what completes their noun behind them, that a plural verb tells
 * of without a relative; −1 where there are none, or where the verb stands right behind them.
 */
export function bareAntecedent(
  tokens: readonly Token[],
  verb: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
): number {
  const { pos, number } = (tokens[verb] as Token).lexeme;
  if (pos !== 'verb' || number !== 'plural') return -1;
  const last = beforeAside(tokens, verb);
  let phrase = elementAt(phrases, indexAt(phraseAt, last));
  if (last < verb - 1 && phrase !== undefined && isBare(tokens, phrase)) return phrase.index;
  for (let step = 0; phrase !== undefined && phrase.index > 0 && step < most; step++) {
    const start = phrase.prep >= 0 ? phrase.prep : phrase.from;
    if (phrase.prep < 0 && phrase.of < 0) return -1;
    const before: Phrase = phrases[phrase.index - 1] as Phrase;
    if (before.to !== start) return -1;
    if (isBare(tokens, before)) return before.index;
    phrase = before;
  }
  return -1;
}

function isBare(tokens: readonly Token[], { head, of }: Phrase): boolean {
  const { lexeme } = tokens[head] as Token;
  return lexeme.pos === 'noun' && lexeme.number !== 'singular' && !lexeme.definite && of < 0;
}
