import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';

/** "The march, which organisers say drew 9,000, passed the town hall": what is said in a relative clause ends where its sentence goes on. */
export function resumedAfter(
  { clauses, tokens }: Scene,
  cue: number,
  { index, opener }: Clause,
  after: number,
): number {
  // "The men, described by the firm as outsiders, threw eggs".
  const aside = tokens[cue]?.lexeme.verbForm === 'participle' && tokens[cue - 1]?.lexeme.pos === 'comma';
  if (opener === 'relative' || aside)
    for (let at = index + 1; at < clauses.length; at++) {
      const next = clauses[at] as Clause;
      if (next.opener === 'resumed' && next.from >= after) return next.from;
    }
  return tokens.length;
}
