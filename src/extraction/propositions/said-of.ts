import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

/** «إنهم نحو 2000»: without a verb a number behind "they" says how many they are. */
export function isSaidOf(
  { tokens, phrases, clauseAt, relations }: Scene,
  { index, from, to }: Phrase,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const they = phrases[index - 1];
  if (they === undefined || they.to < from - 1 || clauseAt[they.from] !== clauseAt[from]) return false;
  if (!senses(they.index).pronoun || (tokens[they.head] as Token).lexeme.number !== 'plural') return false;
  if (they.of >= 0 || they.prep >= 0 || tokens[they.from - 1]?.lexeme.pos !== 'complementizer') return false;
  const after = tokens[to]?.lexeme.pos;
  if (after !== undefined && after !== 'stop' && after !== 'comma' && after !== 'preposition') return false;
  return relations.every(({ subject }) => subject !== they.index && subject !== index);
}

/** "Another source spoke of 200 armed with clubs": right behind a verb of saying that takes its matter so. */
export function isSpokenOf({ tokens }: Scene, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  return before?.lexeme.pos === 'verb' && before.lexeme.voice !== 'passive' && senseOf(before, 'reckons') !== undefined;
}
