import type { Token } from '../../model/token';
import type { Clause } from '../syntax/clause';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';

/** Whether a token is an "or" that sets a noun beside the one before it: "no deaths or injuries". */
export function opensAlternative({ tokens, pack }: Scene, at: number): boolean {
  const { pos, lemma } = (tokens[at] as Token).lexeme;
  return pos === 'conjunction' && pack.alternatives?.has(lemma) === true && tokens[at - 1]?.lexeme.pos !== 'comma';
}

/** Whether a noun is joined to an event noun further on by "or", with nothing between that could part them. */
export function hasAlternative(scene: Scene, noun: number, event: number): boolean {
  let found = false;
  for (let i = noun + 1; i < event; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (opensAlternative(scene, i)) found = true;
    else if (pos !== 'noun' && pos !== 'adjective' && pos !== 'determiner') return false;
  }
  return found;
}

/**
 * "Is not injured or suspended", «لم يصب أو يقتل أحد»: "or" hands the negation of the verb before it on to one that has no
 * negation and no subject of its own before it.
 */
export function sharesNegation(scene: Scene, verb: number, clause: Clause): boolean {
  if (clause.opener !== 'joined' || verb > clause.from + 2) return false;
  if (!opensAlternative(scene, clause.from) && !opensAlternative(scene, Math.max(0, clause.from - 1))) return false;
  for (let at = clause.from + 1; at < verb; at++) {
    const { pos, lemma } = (scene.tokens[at] as Token).lexeme;
    // "Has not resigned or been dismissed".
    if (pos !== 'adverb' && !(pos === 'aux' && scene.pack.copulas.has(lemma))) return false;
  }
  const before = elementAt(scene.clauses, clause.index - 1);
  if (before === undefined || before.to < clause.from) return false;
  for (let at = before.to - 1; at >= before.from; at--) {
    if ((scene.tokens[at] as Token).lexeme.pos === 'verb')
      return isNegated(scene, at, before) || sharesNegation(scene, at, before);
  }
  return false;
}

/** A negation right before a verb, or with its auxiliaries and adverbs between. */
function isNegated({ tokens }: Scene, verb: number, { from }: Clause): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const { pos } = (tokens[at] as Token).lexeme;
    if (pos === 'negator') return true;
    if (pos !== 'aux' && pos !== 'adverb') return false;
  }
  return false;
}
