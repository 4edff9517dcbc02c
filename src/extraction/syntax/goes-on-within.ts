import type { Token } from '../../model/token';
import type { Clause } from './clause';
import { elementAt } from './element-at';
import type { Relations, Syntax } from './relations';

/** "The bridge that rebels tried to destroy": the subject of the verb that the relative clause has already; −1 where it has none. */
export function ownBefore({ tokens, relations, relationAt }: Syntax, { token }: Relations, { from }: Clause): number {
  if ((tokens[token] as Token).lexeme.gender !== undefined) return -1;
  for (let i = token - 1; i >= from; i--) {
    const { subject } = elementAt(relations, relationAt[i] ?? -1) ?? { subject: -1 };
    if (subject >= 0 && (tokens[i] as Token).lexeme.pos === 'verb') return subject;
  }
  return -1;
}

/** "Said he had not seen it and added that": a finite verb of speech right behind "and". */
export function joinedSpeech({ tokens }: Syntax, { token }: Relations, { opener, from }: Clause): boolean {
  if (opener !== 'joined' || tokens[from]?.lexeme.pos !== 'conjunction' || token !== from + 1) return false;
  return (tokens[token] as Token).lexeme.verbForm === 'finite' && (tokens[token] as Token).lexeme.gender === undefined;
}
