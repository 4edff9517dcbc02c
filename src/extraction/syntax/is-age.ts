import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';

/** Years that nobody lives. */
const tooOld = 120;

/** "Andrew Reed, 20, and": a bare number between commas right behind a name says how old somebody is. */
export function isAge(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to !== from + 1) return false;
  const years = (tokens[from] as Token).lexeme.quantity?.best;
  if (years === undefined || years >= tooOld || !Number.isInteger(years)) return false;
  const [comma, name] = [elementAt(tokens, from - 1)?.lexeme, elementAt(tokens, from - 2)?.lexeme];
  return comma?.pos === 'comma' && name?.pos === 'name' && elementAt(tokens, to)?.lexeme.pos === 'comma';
}
