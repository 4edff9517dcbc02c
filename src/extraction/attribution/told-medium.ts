import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { marksAt, senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';
import { isMedium } from './is-medium';

/**
 * The medium that somebody spoke to in words beside the cue's own, or −1: "in an interview with CNN, the minister said",
 * "speaking to Reuters", «قال في حديث لقناة الجزيرة إن». It stands before the words said, from `from` on.
 */
export function toldMedium(
  scene: Scene,
  cue: number,
  [from, to]: readonly [number, number],
  senses: (phrase: number) => PhraseSense,
): number {
  for (const phrase of scene.phrases) {
    if (phrase.from >= from && phrase.from < to) continue;
    if (phrase.from > Math.max(from, cue)) break;
    if (isMedium(scene, senses(phrase.index)) && speaksTo(scene, phrase)) return phrase.index;
  }
  return -1;
}

/** Right behind a word of speaking: its preposition says to whom, or the verb takes whom it speaks to. */
function speaksTo(scene: Scene, phrase: Phrase): boolean {
  const at = (phrase.prep >= 0 ? phrase.prep : phrase.from) - 1;
  const word = scene.tokens[at] as Token | undefined;
  if (word === undefined) return false;
  const speech = senseOf(word, 'speech');
  if (word.lexeme.pos === 'verb') return phrase.prep < 0 && speech?.act === 'tell' && word.lexeme.verbForm !== 'finite';
  const roles = marksAt(scene.tokens, phrase.prep);
  const towards = roles.includes('recipient') || (roles.includes('agent') && roles.includes('means'));
  return word.lexeme.pos === 'noun' && towards && (speech?.act === 'say' || senseOf(word, 'event')?.event === 'meet');
}
