import type { SpeechAct } from '../../model/token';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { hasLink, marksAt } from '../syntax/senses';

/** "It was not clear if the bomb went off, but two people were hurt": what is told against it is known. */
export function contrastAfter({ clauses, clauseAt, tokens }: Scene, after: number): number {
  for (let at = (clauseAt[after] as number) + 1; at < clauses.length; at++) {
    const { from } = clauses[at] as Clause;
    for (const i of [from, from + 1]) {
      const token = tokens[i];
      if (token?.lexeme.pos === 'conjunction' && hasLink(token, 'contrast')) return i;
    }
  }
  return tokens.length;
}

/**
 * "Was put out six hours after it was reported", «استقال بعدما كشفت الصحيفة ذلك»: a clause that sets the time of the rest by a telling says
 * nothing of it; `bare` where nothing told stands behind the cue.
 */
export function setsTimeByTelling({ tokens }: Scene, cue: number, { opener, from }: Clause, bare: boolean): boolean {
  if (opener !== 'adverbial' || (tokens[cue]?.lexeme.voice !== 'passive' && !bare)) return false;
  if (marksAt(tokens, from)[0] === 'time') return true;
  // «بعدما», «عندما»: words of time that say nothing else.
  const { pos, senses } = tokens[from]?.lexeme ?? {};
  return bare && pos === 'subordinator' && senses?.length === 0;
}

/** "Were removed from their posts and will be investigated": that they were removed is settled. */
export function isInquiryBeside(act: SpeechAct | undefined, { opener }: Clause): boolean {
  return act === 'investigate' && opener === 'joined';
}
