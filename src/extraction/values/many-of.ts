import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from './phrase-sense';

/** "A wave of riots", «سلسلة هجمات»: the happenings that a noun of repetition is of; −1 for any other phrase. */
export function manyOf(scene: Scene, phrase: Phrase, senses: (phrase: number) => PhraseSense): number {
  const head = scene.tokens[phrase.head] as Token;
  const following = scene.phrases[phrase.index + 1];
  // «أي من اللاعبين»: those of whom it is any.
  if (head.lexeme.pos === 'determiner' && phrase.to === phrase.from + 1)
    return following !== undefined && following.of === phrase.index && senses(following.index).thing !== null
      ? following.index
      : -1;
  if (head.lexeme.pos !== 'noun' || scene.pack.repeating?.has(head.lexeme.lemma) !== true) return -1;
  const next = scene.phrases[phrase.index + 1];
  return next !== undefined && next.of === phrase.index && senses(next.index).event >= 0 ? next.index : -1;
}
