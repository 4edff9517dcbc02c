import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';

/**
 * «قُتل أحمد سالم، وهو طبيب من حلب، في الغارة»: behind "and" a pronoun by itself opens what is said of whoever stands before, in no verb's
 * words. Neither it nor what it says is anything to the verb.
 */
export function isSaidBeside(tokens: readonly Token[], { from, prep }: Phrase): boolean {
  if (prep >= 0) return false;
  const at = isAndPronoun(tokens, from) ? from : from - 1;
  if (!isAndPronoun(tokens, at)) return false;
  const said = elementAt(tokens, at + 1)?.lexeme;
  return said?.pos === 'noun' && !said.definite;
}

/** A pronoun that "and" is written onto, as one word. */
function isAndPronoun(tokens: readonly Token[], at: number): boolean {
  const [and, pronoun] = [elementAt(tokens, at - 1), elementAt(tokens, at)];
  return pronoun?.lexeme.pos === 'pronoun' && and?.lexeme.pos === 'conjunction' && and.end === pronoun.start;
}
