import type { Proposition } from '../model/proposition';
import type { Token } from '../model/token';
import type { Draft } from './propositions/draft';
import type { Scene } from './syntax/scene';
import { senseOf } from './syntax/senses';

/**
 * What an event is called, whatever the language and the choice of word where the packs know it, and the deeds that the word may
 * name, alone or with the one behind it ("stood by").
 */
export function nameOfDeed({ tokens, pack }: Scene, { token, event }: Draft): Pick<Proposition, 'predicate' | 'deeds'> {
  const word = tokens[token] as Token;
  const { lemma } = word.lexeme;
  const act = event === 'act' ? senseOf(word, 'act') : undefined;
  const predicate = act?.act ?? lemma;
  const next = tokens[token + 1]?.lexeme.lemma;
  const deeds = (next === undefined ? undefined : pack.deeds?.get(`${lemma} ${next}`)) ?? pack.deeds?.get(lemma);
  return deeds === undefined ? { predicate } : { predicate, deeds };
}
