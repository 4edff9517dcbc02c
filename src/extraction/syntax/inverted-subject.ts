import type { Token } from '../../model/token';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/** "…, said the mayor", "…, announced Ms Weber": who speaks stands behind the verb where words said stand before it. */
export function invertedSubject(syntax: Syntax, relation: Relations): number {
  const { lexeme } = syntax.tokens[relation.token] as Token;
  if (lexeme.verbForm !== 'finite' || lexeme.voice === 'passive') return -1;
  if (senseOf(syntax.tokens[relation.token] as Token, 'speech') === undefined) return -1;
  const first = relation.objects[0];
  const opens = syntax.tokens[relation.token - 1]?.lexeme.pos;
  if (first === undefined || (opens !== 'comma' && opens !== 'close' && opens !== undefined)) return -1;
  const { from, to } = syntax.phrases[first] as Phrase;
  if (from !== relation.token + 1) return -1;
  // "…, told Reuters": that is who was told.
  if (senseOf(syntax.tokens[relation.token] as Token, 'speech')?.act === 'tell') return -1;
  // "…, said the bridge had fallen": what a verb follows is its subject.
  for (let i = to; i < to + 3; i++) {
    const pos = syntax.tokens[i]?.lexeme.pos;
    if (pos === 'verb' || pos === 'aux') return -1;
    if (pos !== 'adverb') break;
  }
  relation.objects.shift();
  return first;
}
