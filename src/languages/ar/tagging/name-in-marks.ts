import type { Sense } from '../../../model/token';
import { type ArabicLexeme, Trait } from '../arabic-lexeme';
import type { Draft } from './draft';
import { variant } from './verbs/variant';

/** Words back from the marks in which the noun stands whose name they hold, at most («جمعية مربي الماشية "ميتي الله"»). */
const farthest = 3;

/**
 * «جمعية مربي الماشية "ميتي الله"», «سفينة "سيف العرب"», «مركز "الشفاء"»: what stands in marks behind a noun for a body, a place or a craft is its
 * name, whatever the words mean elsewhere. Names that a table knows stay as they are. Changes the draft in place.
 */
export function nameInMarks(draft: Draft, open: number, close: number): void {
  if (!followsNamed(draft, open)) return;
  for (let at = open + 1; at < close; at++) if (draft.lexeme(at)?.pos !== 'noun' && !isOfName(draft.lexeme(at))) return;
  for (let at = open + 1; at < close; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos !== 'noun' || word.senses.every(isName)) continue;
    draft.lexemes[at] = variant(word, 'in marks', () => ({
      ...word,
      pos: 'name',
      definite: true,
      number: null,
      senses: word.senses.filter(isName),
    }));
  }
}

const isOfName = (word: ArabicLexeme | undefined): boolean => word?.pos === 'name' || word?.pos === 'number';

function followsNamed(draft: Draft, open: number): boolean {
  for (let at = open - 1; at >= 0 && at >= open - farthest; at--) {
    const { pos, definite, traits, senses } = draft.lexemes[at] as ArabicLexeme;
    if (pos !== 'noun') return false;
    if (!definite && ((traits & Trait.PlaceNoun) !== 0 || senses.some(isNamed))) return true;
  }
  return false;
}

/** A body, a building, a craft, a medium: what bears a name of its own. */
const isNamed = (sense: Sense): boolean =>
  sense.kind === 'concept' && /^(?:actor:org\/|thing:(?:group|building|vehicle)(?:\/|$))/u.test(sense.id);

const isName = (sense: Sense): boolean => sense.kind === 'concept' && /^(?:actor:|place:)/u.test(sense.id);
