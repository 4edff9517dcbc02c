import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';

export const TELLS = fold('أبلغ');
export const REACHES = fold('بلغ');

export const ARRIVES: readonly Sense[] = [{ kind: 'event', event: 'arrive', frame: 'intransitive' }];

/** «يبلغ الدين 11 مليارا», «يبلغ طوله نحو 40 مترا»: before a figure the present of telling is that of reaching. */
export function reachesFigure(draft: Draft, i: number): boolean {
  for (let at = i + 1; at < draft.count && at <= i + 5; at++) {
    const { pos, senses } = draft.lexemes[at] as ArabicLexeme;
    if (pos === 'number') return true;
    const bound = pos === 'adverb' && senses.some(({ kind }) => kind === 'bound');
    if (pos !== 'noun' && pos !== 'adjective' && pos !== 'pronoun' && !bound) return false;
    if (senses.some((sense) => sense.kind === 'concept' && sense.id.startsWith('actor:'))) return false;
  }
  return false;
}
