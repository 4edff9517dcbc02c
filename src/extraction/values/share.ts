import type { Role, Share } from '../../model/proposition';
import type { Token } from '../../model/token';
import { type Draft, slotOf } from '../propositions/draft';
import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasSense, senseOf } from '../syntax/senses';

/** Roles of what a happening is told of, likeliest first. */
const bearers: readonly Role[] = ['patient', 'agent', 'cause', 'means'];

/** Of how many of a group a draft tells: "all the pumps work", "two of the girls", «معظم المصابين». */
export function shareTold(scene: Scene, draft: Draft): Share | null {
  for (const role of bearers) {
    const phrase = elementAt(scene.phrases, slotOf(draft, role)?.phrase ?? -1);
    if (phrase === undefined) continue;
    return shareOf(scene, phrase);
  }
  return null;
}

function shareOf(scene: Scene, phrase: Phrase): Share | null {
  const { tokens, pack, held } = scene;
  const tells = (held & (Held.Scope | Held.Any)) !== 0;
  const head = tokens[phrase.head] as Token;
  let known = head.lexeme.definite;
  let counted = head.lexeme.pos === 'number';
  for (let i = phrase.from; i < phrase.head; i++) {
    const token = tokens[i] as Token;
    const share = tells ? shareBy(token) : null;
    if (share !== null) return share;
    const { pos, definite } = token.lexeme;
    if (pos === 'number') counted = true;
    else if (pos === 'determiner' && definite) known = true;
    // «بعض البوابات»: a determiner before a definite noun takes a part of it.
    else if (pos === 'determiner' && pack.order === 'verb-first') counted = true;
  }
  const beside = tells ? (shareBy(elementAt(tokens, phrase.from - 1)) ?? shareBy(elementAt(tokens, phrase.to))) : null;
  if (beside !== null) return beside;
  if (counted) return known && pack.order !== 'verb-first' ? 'group' : 'some';
  if (head.lexeme.number !== 'plural' && head.lexeme.number !== 'dual') return null;
  return known ? 'group' : 'some';
}

/** "All", "any", "none of", «كل»; "most", «معظم». */
function shareBy(token: Token | undefined): Share | null {
  if (token === undefined) return null;
  const part = senseOf(token, 'scope')?.part;
  if (part === 'total' || hasSense(token, 'any')) return 'all';
  return part === 'most' ? 'most' : null;
}
