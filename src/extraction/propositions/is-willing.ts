import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import type { Draft } from './draft';

/** "Resigned voluntarily", «غادر بإرادته»; "signed under duress", «وقع مكرها»; undefined where nothing is said of anybody's will. */
export function isWilling({ tokens, clauses, clauseAt }: Scene, { token }: Draft): boolean | undefined {
  const { from, to } = clauses[clauseAt[token] as number] as Clause;
  for (let i = from; i < to; i++) {
    const { senses, pos } = (tokens[i] as Token).lexeme;
    if (pos === 'noun') continue;
    for (const sense of senses) if (sense.kind === 'degree' && sense.scale === 'will') return sense.sign === 1;
  }
  return undefined;
}
