import type { ArabicLexeme } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { variant } from './variant';

/** Gives a word of the draft another voice. */
export function setVoice(draft: Draft, i: number, word: ArabicLexeme, voice: NonNullable<ArabicLexeme['voice']>): void {
  if (word.voice !== voice) draft.lexemes[i] = variant(word, voice, () => ({ ...word, voice }));
}
