import type { Token } from '../../model/token';
import { elementAt } from './element-at';
import type { Phrase } from './phrase';
import type { Syntax } from './relations';

/** How many phrases may stand between a relative and what it agrees with. */
const most = 4;

/**
 * «استقالة رئيس الوزراء رفيق الحريري التي», «سفن الشحن في الميناء التي»: the nearest phrase of those that lead to the relative whose
 * noun agrees with it in gender and number; the nearest of all where none does, or where the relative shows neither.
 */
export function agreeingPhrase({ tokens, phrases }: Syntax, relative: number, nearest: number): number {
  const { pos, gender, number } = (tokens[relative] as Token).lexeme;
  if (pos !== 'relative' || number === null) return nearest;
  let phrase: Phrase | undefined = phrases[nearest];
  for (let step = 0; phrase !== undefined && step <= most; step++) {
    if (holdsAgreeing(tokens, phrase, gender, number)) return phrase.index;
    const start = phrase.prep >= 0 ? phrase.prep : phrase.from;
    const before: Phrase | undefined = elementAt(phrases, phrase.index - 1);
    if (before === undefined || (before.to !== start && phrase.joined !== before.index)) break;
    phrase = before;
  }
  return nearest;
}

/** Whether a noun of the phrase can be what a relative of that gender and number tells of; a name can be anything but many. */
function holdsAgreeing(
  tokens: readonly Token[],
  { from, to, joined }: Phrase,
  gender: Token['lexeme']['gender'],
  number: Token['lexeme']['number'],
): boolean {
  for (let i = from; i < to; i++) {
    const { lexeme } = tokens[i] as Token;
    if (lexeme.pos === 'number') return true;
    if (lexeme.pos === 'name') {
      if (number === 'singular' || joined >= 0) return true;
    } else if (lexeme.pos === 'noun') {
      const many = lexeme.number === 'plural' || lexeme.number === 'dual';
      if (lexeme.gender === undefined && (many ? number !== 'singular' : number === 'singular')) return true;
      if (lexeme.gender === undefined || lexeme.gender !== (gender ?? lexeme.gender)) continue;
      // Plurals of things count as one that is feminine.
      if (number === 'singular' ? !many || lexeme.gender === 'feminine' : many || joined >= 0) return true;
    }
  }
  return false;
}
