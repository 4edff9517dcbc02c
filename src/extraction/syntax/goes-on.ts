import type { Token } from '../../model/token';
import type { Relations, Syntax } from './relations';
import { marksAt } from './senses';

/** "Shot two men before fleeing", "took the town by shelling it": what says when or how goes on with who did the deed. */
export function goesOn({ tokens, relationAt }: Syntax, { token }: Relations): boolean {
  const { pos, verbForm, voice } = (tokens[token] as Token).lexeme;
  if (pos !== 'verb' || verbForm !== 'gerund' || voice !== 'active') return false;
  let at = token - 1;
  while (tokens[at]?.lexeme.pos === 'adverb') at--;
  if (tokens[at]?.lexeme.pos !== 'preposition') return false;
  const roles = marksAt(tokens, at);
  const how = roles.includes('agent') && roles.includes('means');
  if (roles[0] !== 'time' && !how) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos === 'stop' || lexeme.pos === 'complementizer') return false;
    if (lexeme.pos !== 'verb' || (relationAt[i] as number) < 0) continue;
    // "The town was taken by shelling it": whoever did it is not told.
    return lexeme.verbForm !== 'gerund' && !(how && lexeme.voice === 'passive');
  }
  return false;
}
