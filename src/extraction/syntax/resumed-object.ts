import type { Token } from '../../model/token';
import { isSomebody } from './is-somebody';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { isTakenUp } from './topics';

/**
 * «اللوحة لم يعثر عليها», «الجثة عُثر عليها»: what stands first and comes back as the pronoun under the verb's own preposition is what the
 * deed befell, and no doer of it: nothing, or what the verb does not agree with.
 */
export function resumeObjects(syntax: Syntax): void {
  for (const relation of syntax.relations) {
    const [back, ...others] = relation.objects;
    if (back === undefined || others.length > 0 || relation.subject < 0) continue;
    if (!isTakenUp(syntax, back) || !isResumed(syntax, relation)) continue;
    relation.objects = [relation.subject];
    relation.subject = -1;
  }
}

function isResumed({ tokens, phrases }: Syntax, { token, subject }: Relations): boolean {
  const { to, head } = phrases[subject] as Phrase;
  const noun = tokens[head] as Token;
  const verb = (tokens[token] as Token).lexeme;
  if (to > token || noun.lexeme.pos !== 'noun' || verb.pos !== 'verb') return false;
  const parted = verb.gender === 'masculine' && verb.number === 'singular' && noun.lexeme.gender === 'feminine';
  return parted || !isSomebody(noun);
}
