import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import { Held } from '../syntax/held';
import type { Scene } from '../syntax/scene';
import { hasLink } from '../syntax/senses';

/** Most tokens between a word of wishing and what is set against its verb. */
const reach = 20;

/** "Should be mended, not weakened", "we should help them, not deport them": what ought not to be is no more known than what ought to. */
export function besideWished({ tokens, held }: Scene, { token, nominal }: Draft): boolean {
  if ((held & Held.Condition) === 0 || nominal || tokens[token - 1]?.lexeme.pos !== 'negator') return false;
  if (tokens[token - 2]?.lexeme.pos !== 'comma') return false;
  for (let i = token - 3; i >= 0 && i > token - reach; i--) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'aux' && hasLink(tokens[i] as Token, 'condition')) return true;
    if (pos === 'comma' || pos === 'close' || pos === 'complementizer') return false;
  }
  return false;
}
