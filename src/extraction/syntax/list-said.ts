import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';
import { senseOf } from './senses';
import { groupStart, isOwnTense } from './verb-group';

/** Where a list begins that is the subject of what is said: "said four soldiers and an interpreter were killed"; −1 where none does. */
export function listSaid(
  tokens: readonly Token[],
  verb: number,
  lastVerb: number,
  soft: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
): number {
  if (tokens[soft]?.lexeme.pos !== 'conjunction' || senseOf(tokens[lastVerb] as Token, 'speech') === undefined)
    return -1;
  const group = groupStart(tokens, verb, lastVerb);
  let root = elementAt(phrases, phraseAt[soft + 1] ?? -1);
  if (root === undefined || root.joined < 0 || group <= soft + 1 || !isOwnTense(tokens, verb, group)) return -1;
  while (root.joined >= 0 || root.of >= 0) root = phrases[Math.max(root.joined, root.of)] as Phrase;
  // "Told Reuters two soldiers and …": at most whom it was told to, or when, stands between.
  const [before, last] = [phrases[root.index - 1], phrases[root.index - 2]];
  const next = before === undefined || before.from < lastVerb || last === undefined || last.from < lastVerb;
  return next && root.from > lastVerb && root.prep < 0 ? root.from : -1;
}
