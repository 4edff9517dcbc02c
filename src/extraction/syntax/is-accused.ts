import type { Token } from '../../model/token';
import { inheritedSubject } from './inherited-subject';
import type { Phrase } from './phrase';
import type { Relations, Syntax } from './relations';
import { senseOf } from './senses';

/**
 * «نفت موسكو ذلك واتهمت القوات الأوكرانية بالقصف», «وحملت الحزب مسؤولية الهجوم»: who blames goes on from the clause before where
 * one body alone stands behind the verb, as somebody must be blamed.
 */
export function isAccused(syntax: Syntax, relation: Relations, bare: readonly number[]): boolean {
  const token = syntax.tokens[relation.token] as Token;
  if (token.lexeme.voice === 'passive' || senseOf(token, 'speech')?.act !== 'accuse') return false;
  const blamed = bare.filter((index) => {
    const { from, of } = syntax.phrases[index] as Phrase;
    return of < 0 && senseOf(syntax.tokens[from] as Token, 'involvement') === undefined;
  });
  return blamed.length === 1 && inheritedSubject(syntax, relation) >= 0;
}
