import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/**
 * «الهيئة القومية لسكك الحديد», "the agency for nuclear safety": a body whose phrase says what it is there for is not the one spoken of before.
 * Whom somebody told («للمواطنين») and "for its part" say nothing of it.
 */
export function saysWhich(scene: Scene, first: Phrase, senses: (phrase: number) => PhraseSense): boolean {
  const next = scene.phrases[first.index + 1];
  if (next === undefined || next.prep !== first.to || next.from !== first.to + 1 || next.owner >= 0) return false;
  const [mark] = marksAt(scene.tokens, next.prep);
  if (mark !== 'of' && mark !== 'topic') return false;
  const head = scene.tokens[next.head] as Token;
  if (head.lexeme.pos !== 'noun' || senseOf(head, 'speech') !== undefined) return false;
  const { pronoun, animate, number, actors } = senses(next.index);
  return !pronoun && !animate && number < 0 && !actors.some((id) => id.startsWith('actor:role/'));
}
