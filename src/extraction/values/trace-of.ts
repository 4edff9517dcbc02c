import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from './phrase-sense';

/**
 * "Traces of explosives", "no sign of lead": the phrase of the thing that the words tell the presence of, rather than of words or
 * a happening; −1 for any other phrase.
 */
export function traceOf({ tokens, phrases }: Scene, index: number, senses: (phrase: number) => PhraseSense): number {
  const phrase = phrases[index] as Phrase;
  if (senseOf(tokens[phrase.head] as Token, 'speech')?.act !== 'show') return -1;
  const of = phrases[index + 1];
  if (of === undefined || of.of !== index || of.prep !== phrase.to) return -1;
  const head = tokens[of.head] as Token;
  const { event, pronoun, animate, number, casualty } = senses(of.index);
  if (event >= 0 || pronoun || animate || casualty !== null || number >= 0) return -1;
  return head.lexeme.pos === 'noun' &&
    !head.lexeme.senses.some(({ kind }) => kind === 'event' || kind === 'speech' || kind === 'involvement')
    ? of.index
    : -1;
}
