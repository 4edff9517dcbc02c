import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import type { Syntax } from './relations';
import { senseOf } from './senses';

/**
 * "The drug, the agency said, had killed nobody", "the church, where 200 had hidden, was bombed": what stands before the words
 * that interrupt it, alone in its clause; −1 where nothing does.
 */
export function interruptedSubject({ tokens, phrases, clauses, phraseAt }: Syntax, clause: Clause): number {
  let at = clause.index - 1;
  while (at > 0 && clauses[at]?.opener === 'adverbial') at--;
  const before = elementAt(clauses, at);
  if (before === undefined) return -1;
  let comma = -1;
  for (let i = before.from; i < before.to; i++) {
    const { pos } = (tokens[i] as Token).lexeme;
    if (pos === 'verb' || pos === 'aux') {
      // Words of speech alone may interrupt the clause itself.
      if (comma < 0 || at !== clause.index - 1 || senseOf(tokens[i] as Token, 'speech') === undefined) return -1;
      break;
    }
    if (pos === 'comma') {
      if (i > before.from && comma < 0) comma = i;
    }
  }
  const end = comma >= 0 ? comma : before.to;
  for (let i = before.from; i < end; i++) {
    const phrase = phrases[phraseAt[i] as number];
    if (phrase === undefined) continue;
    if (phrase.prep < 0 && phrase.of < 0)
      return phrases[phrase.index + 1]?.owner === phrase.index ? phrase.index + 1 : phrase.index;
    i = phrase.to - 1;
  }
  return -1;
}
