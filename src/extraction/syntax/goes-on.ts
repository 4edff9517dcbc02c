import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Relations, Syntax } from './relations';
import { marksAt, senseOf } from './senses';

/** "Shot two men before fleeing", "took the town by shelling it", "was held for smuggling": what says when, how or why goes on. */
export function goesOn({ tokens, relationAt }: Syntax, { token }: Relations): boolean {
  const { pos, verbForm, voice } = (tokens[token] as Token).lexeme;
  if (pos !== 'verb' || verbForm !== 'gerund' || voice !== 'active') return false;
  let at = token - 1;
  while (at >= 0 && tokens[at]?.lexeme.pos === 'adverb') at--;
  if (elementAt(tokens, at)?.lexeme.pos !== 'preposition') return false;
  const roles = marksAt(tokens, at);
  const how = roles.includes('agent') && roles.includes('means');
  if (isObjects(tokens, at)) return false;
  for (let i = at - 1; i >= 0; i--) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos === 'stop' || lexeme.pos === 'complementizer') return false;
    if (lexeme.pos !== 'verb' || (relationAt[i] as number) < 0) continue;
    // "The town was taken by shelling it": whoever did it is not told.
    return lexeme.verbForm !== 'gerund' && !(how && lexeme.voice === 'passive');
  }
  return false;
}

/** "Kept them from leaving", "held two men for smuggling", "quoted him as saying", "accused them of lying": the object does it. */
function isObjects(tokens: readonly Token[], preposition: number): boolean {
  const before = tokens[preposition - 1]?.lexeme.pos;
  if (before !== 'noun' && before !== 'name' && before !== 'pronoun' && before !== 'number') return false;
  const [first] = marksAt(tokens, preposition);
  for (let i = preposition - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (token.lexeme.pos === 'stop' || token.lexeme.pos === 'comma') return false;
    if (token.lexeme.pos !== 'verb') continue;
    if (token.lexeme.voice === 'passive') return false;
    const act = senseOf(token, 'speech')?.act;
    if (first === 'topic' || first === 'origin' || act === 'accuse' || act === 'suspect') return true;
    return senseOf(token, 'governs') !== undefined;
  }
  return false;
}
