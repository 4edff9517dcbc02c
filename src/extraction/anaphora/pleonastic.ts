import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { isInfinitiveMark } from '../syntax/verb-group';

/** Words by which a clause goes on with what "it" only announces. */
const far = 8;

/** "It was clear that", "it is good to", "it took an hour to", "it is thought that": a pronoun that takes up nothing. */
export function isPleonastic({ tokens, pack }: Scene, { head, to }: Phrase): boolean {
  if (pack.anaphors.get((tokens[head] as Token).lexeme.lemma) !== 'body') return false;
  let verbs = 0;
  let described = false;
  for (let i = to; i < Math.min(tokens.length, to + far); i++) {
    const token = tokens[i] as Token;
    const { pos, lemma } = token.lexeme;
    if (pos === 'complementizer') return true;
    if (isInfinitiveMark(token)) return described;
    if (pos === 'verb') {
      if (verbs++ > 0) return false;
      described ||= pack.copulas.has(lemma) || lemma === 'take' || lemma === 'cost' || lemma === 'seem';
    }
    if (pos === 'comma' || pos === 'stop' || pos === 'relative' || pos === 'close' || pos === 'open') return false;
  }
  return false;
}
