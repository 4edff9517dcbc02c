import type { LanguagePack } from '../../model/language-pack';
import type { Token } from '../../model/token';
import { cutClauses } from './clauses';
import { indexesOf } from './indexes-of';
import { chunkPhrases } from './phrases';
import { relate, type Syntax } from './relations';

/** Phrases, clauses and grammatical relations of one sentence; linear in its tokens. */
export function parseSentence(
  tokens: readonly Token[],
  pack: Pick<LanguagePack, 'order' | 'adjectives' | 'clausalRelatives' | 'contrasting'>,
): Syntax {
  const phrases = chunkPhrases(tokens, pack.adjectives);
  const phraseAt = indexesOf(tokens, phrases, -1);
  const clauses = cutClauses(tokens, phraseAt, phrases, pack.order);
  return relate(tokens, phrases, phraseAt, clauses, pack);
}
