import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';

export const TELLS = fold('أبلغ');
export const REACHES = fold('بلغ');

export const ARRIVES: readonly Sense[] = [{ kind: 'event', event: 'arrive', frame: 'intransitive' }];

const AGE = fold('عمر');

/** Words between a verb and its figure, at most. */
const farthest = 7;

/**
 * «يبلغ الدين 11 مليارا», «يبلغ طوله نحو 40 مترا»: before a figure the present of telling is that of reaching; over persons and over a
 * preposition («تبلغ سرعة المركبة على الطريق 90 كيلومترا») only before one with its unit.
 */
export function reachesFigure(draft: Draft, i: number): boolean {
  let told = false;
  for (let at = i + 1; at < draft.count && at <= i + farthest; at++) {
    const { pos, senses } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'number') return !told || draft.lexeme(at + 1)?.senses.some(({ kind }) => kind === 'unit') === true;
    const bound = pos === 'adverb' && senses.some(({ kind }) => kind === 'bound');
    // «يبلغان من العمر 29 سنة».
    if (pos === 'preposition' && (at > i + 1 || draft.lexeme(at + 1)?.lemma === AGE)) told = true;
    else if (pos !== 'noun' && pos !== 'adjective' && pos !== 'pronoun' && !bound) return false;
    if (at > i + 5 || senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:'))) told = true;
  }
  return false;
}
