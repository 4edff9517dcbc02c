import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

export const ATTRIBUTES = fold('نسب');

/** «نسبت الصحيفة إلى مصادر أن»: before words said it relays them. */
export function quotes(draft: Draft, i: number, verb: ArabicLexeme): boolean {
  let under = -1;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop') return false;
    if (word.pos === 'preposition' && word.form === 'الي') under = at;
    if (word.pos !== 'complementizer' && word.lemma !== SAYING) continue;
    if (under < 0) return false;
    const source = draft.lexemes[under] as ArabicLexeme;
    draft.lexemes[under] = variant(source, 'source', () => ({ ...source, senses: [FROM_SOURCE] }));
    draft.lexemes[i] = variant(verb, 'relays', () => ({ ...verb, senses: [{ kind: 'speech', act: 'relay' }] }));
    return true;
  }
  return false;
}

const SAYING = fold('قول');
const FROM_SOURCE: Sense = { kind: 'marks', roles: ['source'] };
