import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';

/** "Airline to cut 500 jobs": a headline whose only verb is an infinitive behind its subject tells what is to come. */
export function isToBe({ tokens, phrases, relations, relationAt }: Scene, at: number, clause: Clause): boolean {
  if ((tokens[at] as Token).lexeme.verbForm !== 'infinitive' || tokens[at - 1]?.lexeme.pos !== 'other') return false;
  const subject = elementAt(phrases, elementAt(relations, relationAt[at] ?? -1)?.subject ?? -1);
  if (subject === undefined || subject.to !== at - 1 || subject.prep >= 0) return false;
  // Headlines go without articles; "the first man to walk on the moon" did.
  if ((tokens[subject.from] as Token).lexeme.pos === 'determiner') return false;
  // "The decision to cut jobs", "the right to vote": a noun that says of itself what is to be done.
  const { pos, senses } = (tokens[subject.head] as Token).lexeme;
  if (pos !== 'name' && !senses.some(({ kind }) => kind === 'concept')) return false;
  if (senses.some(({ kind }) => kind === 'event' || kind === 'speech' || kind === 'stage')) return false;
  for (let i = clause.from; i < clause.to; i++) {
    const { pos, verbForm } = (tokens[i] as Token).lexeme;
    if (pos === 'aux' || (pos === 'verb' && verbForm === 'finite')) return false;
  }
  return true;
}
