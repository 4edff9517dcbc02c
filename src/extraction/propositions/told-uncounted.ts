import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';

/** «قتلى وجرحى في انفجار»: some there were, though nobody says how many, where no verb tells of them. */
export function isToldUncounted({ tokens, phrases, relations }: Scene, phrase: Phrase): boolean {
  const { number, definite, pos } = (tokens[phrase.head] as Token).lexeme;
  if (pos !== 'noun' || number !== 'plural' || definite || phrase.prep >= 0 || phrase.of >= 0) return false;
  if (phrase.to !== phrase.from + 1 || phrases[phrase.index + 1]?.of === phrase.index) return false;
  return phrase.from <= 2 && !relations.some(({ token }) => (tokens[token] as Token).lexeme.pos === 'verb');
}
