import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import { parenthetic } from './parenthetic';
import type { Relations, Syntax } from './relations';
import { saysThat } from './says-that';
import { senseOf } from './senses';

/** «لم تُلغ المباراة، قال الاتحاد»: behind words said and a comma, who says them, with nothing more of his to come. */
export function speaksAfter(syntax: Syntax, { token, objects }: Relations): boolean {
  const { lexeme } = syntax.tokens[token] as Token;
  const before = elementAt(syntax.tokens, token - 1)?.lexeme.pos;
  const act = senseOf(syntax.tokens[token] as Token, 'speech')?.act;
  const next = elementAt(syntax.phrases, objects[0] ?? -1);
  if (act === undefined || !parenthetic.has(act) || lexeme.verbForm !== 'finite' || lexeme.voice === 'passive')
    return false;
  if (next === undefined || next.from !== token + 1) return false;
  if (saysThat(syntax, token, next)) return true;
  if (before !== 'comma' && before !== 'close') return false;
  const after = syntax.tokens[next.to]?.lexeme.pos;
  return after === undefined || after === 'stop' || after === 'comma';
}
