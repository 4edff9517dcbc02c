import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** "The demonstrators claimed there were 200,000", «قال ناج إنهم كانوا ثلاثين»: who says a figure is not what it counts. */
export function isTeller({ relations, tokens }: Scene, { index }: Phrase): boolean {
  return relations.some(
    ({ token, subject }) =>
      subject === index &&
      (tokens[token] as Token).lexeme.voice === 'active' &&
      senseOf(tokens[token] as Token, 'speech') !== undefined,
  );
}
