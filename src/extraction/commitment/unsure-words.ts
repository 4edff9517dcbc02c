import type { Sense, Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';

/** "Unconfirmed reports", «أنباء غير مؤكدة»: words that are themselves called unsure. */
export function isUnconfirmed(scene: Scene, source: number): boolean {
  const { from, to, head } = scene.phrases[source] as Phrase;
  if (senseOf(scene.tokens[head] as Token, 'speech') === undefined) return false;
  for (let i = from; i < to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos === 'adjective' && lexeme.senses.some(isDoubt)) return true;
  }
  return false;
}

const isDoubt = (sense: Sense): boolean =>
  sense.kind === 'certainty' && (sense.certainty === 'unknown' || sense.certainty === 'possible');

/**
 * «وسط مخاوف من اندلاع حرب، أغلقت», «أثار الحادث مخاوف»: a fear or likelihood bears on what it is of, and on no verb beside it;
 * «كان بإمكان الشركة منع»: what is in somebody's power bears on what he could do.
 */
export function isOfOther({ tokens }: Scene, at: number, draft: Draft): boolean {
  if ((tokens[at] as Token).lexeme.pos !== 'noun' || draft.nominal) return false;
  return !marksAt(tokens, at - 1).includes('means');
}

/** «مخاوف من أن», «احتمال أن», "it is likely that", «من غير المرجح أن»: a word that says how sure its clause is. */
export function isLikelihood(token: Token): boolean {
  const { pos } = token.lexeme;
  if (senseOf(token, 'certainty') === undefined || senseOf(token, 'event') !== undefined) return false;
  return pos === 'noun' || ((pos === 'adjective' || pos === 'adverb') && senseOf(token, 'speech') === undefined);
}
