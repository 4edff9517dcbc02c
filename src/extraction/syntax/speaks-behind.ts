import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import { parenthetic } from './parenthetic';
import type { Relations, Syntax } from './relations';
import { conceptOf, senseOf } from './senses';

/** "The truck that blew up was his, said the officer": behind what was interrupted, words said have their speaker after the verb. */
export function speaksBehind(syntax: Syntax, relation: Relations): boolean {
  if ((syntax.clauses[relation.clause] as Clause).opener !== 'resumed') return false;
  const act = senseOf(syntax.tokens[relation.token] as Token, 'speech')?.act;
  const object = elementAt(syntax.phrases, relation.objects[0] ?? -1);
  if (object === undefined || object.from !== relation.token + 1 || act === undefined || !parenthetic.has(act))
    return false;
  const head = syntax.tokens[object.head] as Token;
  return head.lexeme.pos === 'name' || conceptOf(head, 'actor:') !== undefined;
}
