import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from './phrase-sense';

/** "One of Japan's best-known businessmen", "two of the largest banks": those whom a bare number is taken from; −1 for any other phrase. */
export function wholeOf({ tokens, phrases }: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): number {
  if (phrase.to - phrase.from > 1 || (tokens[phrase.from] as Token).lexeme.pos !== 'number') return -1;
  const of = phrases[phrase.index + 1];
  if (of === undefined || of.prep !== phrase.to || senseOf(tokens[of.prep] as Token, 'marks')?.roles[0] !== 'of')
    return -1;
  const whole = phrases[of.index + 1]?.owner === of.index ? of.index + 1 : of.index;
  const { thing, casualty, number } = senses(whole);
  return thing !== null && casualty === null && number < 0 ? whole : -1;
}
