import type { Token } from '../../model/token';
import type { Phrase } from './phrase';
import type { Syntax } from './relations';

/**
 * "A consultant, not its staff, had altered it", "the driver, and not the guard, opened it": the phrase before what it is set against,
 * where that ends right before the comma at `comma`; −1 where nothing is.
 */
export function setAgainst({ tokens, phrases, phraseAt }: Syntax, comma: number): number {
  if (tokens[comma]?.lexeme.pos !== 'comma') return -1;
  let other = phrases[phraseAt[comma - 1] as number];
  while (other !== undefined && other.owner >= 0) other = phrases[other.owner];
  if (other === undefined) return -1;
  let at = other.from - 1;
  if (!isInstead(tokens[at])) return -1;
  if (tokens[--at]?.lexeme.pos === 'conjunction') at--;
  if (tokens[at]?.lexeme.pos !== 'comma') return -1;
  const phrase = phrases[phraseAt[at - 1] as number];
  return phrase === undefined ? -1 : subjectOf(phrases, phrase);
}

function isInstead(token: Token | undefined): boolean {
  return token?.lexeme.pos === 'negator';
}

/** "The head of the guards": what a phrase of the chain is of. */
function subjectOf(phrases: readonly Phrase[], phrase: Phrase): number {
  let root = phrase;
  while (root.of >= 0) root = phrases[root.of] as Phrase;
  return root.prep >= 0 ? -1 : root.index;
}
