import type { PartOfSpeech, Token } from '../../model/token';
import type { Phrase } from './phrase';
import { senseOf } from './senses';

/** What may stand behind a speaker's verb at the end of a sentence. */
const trailing: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['stop', 'time', 'close', 'comma']);

/**
 * "…, the coast guard and the rescue service said": where several speak behind the words said, what they say ends at the comma before the
 * first of them; the conjunction itself elsewhere.
 */
export function beforeSpeakers(
  tokens: readonly Token[],
  verb: number,
  conjunction: number,
  phraseAt: readonly number[],
  phrases: readonly Phrase[],
): number {
  const joint = tokens[conjunction] as Token;
  if (joint.lexeme.pos !== 'conjunction' || senseOf(tokens[verb] as Token, 'speech') === undefined) return conjunction;
  const behind = tokens[verb + 1]?.lexeme.pos;
  if (behind !== undefined && !trailing.has(behind)) return conjunction;
  for (let at = conjunction - 1; at > 0; ) {
    const phrase = phrases[phraseAt[at] ?? -1];
    if (phrase === undefined) return conjunction;
    at = phrase.from - 1;
    const before = tokens[at]?.lexeme.pos;
    if (before === 'comma' && phrase.prep < 0) return at;
    if (before === 'preposition') at--;
  }
  return conjunction;
}
