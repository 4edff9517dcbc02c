import type { Token } from '../../model/token';
import { isAge } from './is-age';
import type { Phrase } from './phrase';
import type { Syntax } from './relations';

/**
 * The phrases that stand beside one in a list that a conjunction closes: "the army, the police and the fire service". Without
 * a conjunction what follows a comma says who or what the first is.
 */
export function coordinated(syntax: Syntax, first: number): number[] {
  const found: number[] = [];
  let pending: number[] = [];
  for (let index = first + 1; index < syntax.phrases.length; index++) {
    const phrase = syntax.phrases[index] as Phrase;
    // "The army of Iraq and the police": what completes a term stands between.
    if (phrase.of === index - 1 && phrase.joined < 0) continue;
    if (isAge(syntax.tokens, phrase)) continue;
    if (phrase.joined < 0 || !isTerm(syntax, phrase.joined, first, [...found, ...pending])) break;
    pending.push(index);
    if ((syntax.tokens[phrase.from - 1] as Token).lexeme.pos !== 'conjunction') continue;
    found.push(...pending);
    pending = [];
  }
  return found;
}

function isTerm(syntax: Syntax, joined: number, first: number, terms: readonly number[]): boolean {
  let at = joined;
  while (at !== first && !terms.includes(at)) {
    const { of } = syntax.phrases[at] as Phrase;
    if (of < 0) return false;
    at = of;
  }
  return true;
}
