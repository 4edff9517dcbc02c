import type { Effect } from '../../model/quantity';
import type { Token } from '../../model/token';
import { elementAt } from '../syntax/element-at';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Counted } from './draft';

/** "The testimony of nine survivors", «إفادات تسعة ناجين»: so many have spoken, of however many there are. */
export function isOfWitnesses({ phrases, tokens }: Scene, { of }: Phrase): boolean {
  const account = elementAt(phrases, of);
  return account !== undefined && senseOf(tokens[account.head] as Token, 'speech') !== undefined;
}

/** "A survivor from Syria": one is told of, and none counted. */
export function isOneMentioned({ implied, quantity }: Counted, effect: Effect): boolean {
  return implied && quantity.low === 1 && mentioned.has(effect);
}

/** What singles persons out by what they came through or took part in, and is no harm done to them. */
const mentioned: ReadonlySet<Effect> = new Set<Effect>(['unharmed', 'rescued', 'attended', 'aboard', 'voted']);
