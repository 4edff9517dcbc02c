import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';

/** Where a quotation opens that ends right before a token, 0 where that is in an earlier sentence; the token itself where none does. */
export function quotationBefore({ tokens }: Scene, before: number): number {
  const last = tokens[before]?.lexeme.pos === 'close' ? before : before - 1;
  const mark = tokens[last];
  if (mark?.lexeme.pos !== 'close' || mark.lexeme.form === ')') return before;
  // Two single marks are one double mark.
  const pair = tokens[last - 1];
  for (let i = pair?.end === mark.start && pair.lexeme.form === mark.lexeme.form ? last - 2 : last - 1; i >= 0; i--)
    if ((tokens[i] as Token).lexeme.pos === 'open') return i;
  return 0;
}
