import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** The gender that a word of a phrase shows of whom it names: "Mrs Lopez", "his wife"; undefined where none does. */
export function shownGender({ tokens, pack }: Scene, { from, to }: Phrase): 'masculine' | 'feminine' | undefined {
  let found: 'masculine' | 'feminine' | undefined;
  for (let i = from; i < to; i++) {
    const { lemma } = (tokens[i] as Token).lexeme;
    // "His wife": whose she is says nothing of her.
    if (!pack.possessives.has(lemma)) found = pack.genders?.get(lemma) ?? found;
  }
  return found;
}
