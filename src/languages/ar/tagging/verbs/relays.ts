import type { Sense } from '../../../../model/token';
import type { ArabicLexeme } from '../../arabic-lexeme';
import { fold } from '../../fold';
import type { Draft } from '../draft';
import { REACH } from './reach';
import { variant } from './variant';

/** Under which preposition stands who said what somebody hands on or has learnt. */
const sources: ReadonlyMap<string, string> = new Map(
  [
    ['نسب', 'إلى'],
    ['علم', 'من'],
    ['سمع', 'من'],
    ['عرف', 'من'],
    ['فهم', 'من'],
  ].map(([verb, under]) => [fold(verb as string), fold(under as string)] as const),
);

/** «نسبت الصحيفة إلى مصادر أن», «علمت الصحيفة من مصدر أن»: before words said it relays them. */
export function quotes(draft: Draft, i: number, verb: ArabicLexeme): boolean {
  const asks = sources.get(verb.lemma);
  if (asks === undefined) return false;
  let under = -1;
  for (let at = i + 1; at < draft.count && at <= i + REACH; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'verb' || word.pos === 'stop') return false;
    if (word.pos === 'preposition' && word.form === asks) under = at;
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
