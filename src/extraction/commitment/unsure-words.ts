import type { Certainty } from '../../model/commitment';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';

/** "Unconfirmed reports", «أنباء غير مؤكدة», "preliminary findings", «معلومات أولية»: how sure words are that are themselves called unsure; or null. */
export function surenessOf(scene: Scene, source: number): Certainty | null {
  const { from, to, head } = scene.phrases[source] as Phrase;
  const noun = scene.tokens[head] as Token;
  // «الادعاء» is the prosecution as often as a claim.
  const own = senseOf(noun, 'speech')?.act === 'doubt' ? undefined : senseOf(noun, 'certainty')?.certainty;
  if (own === 'possible' || own === 'probable') return own;
  const said = senseOf(noun, 'speech') !== undefined;
  if (!said && !isLook(noun)) return null;
  for (let i = from; i < to; i++) {
    const { lexeme } = scene.tokens[i] as Token;
    if (lexeme.pos !== 'adjective') continue;
    const sure = senseOf(scene.tokens[i] as Token, 'certainty')?.certainty;
    if (sure === 'unknown') return 'possible';
    // "A preliminary report" is hearsay, a preliminary inspection a first look at the thing itself.
    if (sure === 'possible') return said ? 'possible' : 'probable';
    if (sure === 'probable') return sure;
  }
  return null;
}

/** What is looked into, or written down. */
function isLook({ lexeme }: Token): boolean {
  return lexeme.senses.some(
    (sense) =>
      (sense.kind === 'event' && sense.event === 'investigate') ||
      (sense.kind === 'concept' && sense.id.startsWith('thing:information')),
  );
}

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
