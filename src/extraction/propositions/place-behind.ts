import type { Scene } from '../syntax/scene';
import { marksAt } from '../syntax/senses';

/** "No fans | in the stand", "asleep | in the cabin": the phrase under a word of place right behind a token's end; -1 without one. */
export function placeBehind({ tokens, phrases, clauseAt }: Scene, to: number): number {
  const next = phrases.find(({ prep }) => prep === to);
  if (next === undefined || clauseAt[next.from] !== clauseAt[to - 1]) return -1;
  return marksAt(tokens, next.prep)[0] === 'place' ? next.index : -1;
}
