import { type ArabicLexeme, Trait } from '../../arabic-lexeme';
import type { Draft } from '../draft';
import { setVoice } from './set-voice';

export const isMasdar = (word: ArabicLexeme | undefined): boolean =>
  word !== undefined && (word.traits & Trait.Masdar) !== 0 && word.senses.some((sense) => sense.kind === 'event');

/** تم + masdar: done to its genitive. */
export function passiveMasdar(draft: Draft, i: number): void {
  for (let at = i + 1; at < draft.count && at <= i + 3; at++) {
    const word = draft.lexemes[at] as ArabicLexeme;
    if (word.pos === 'noun') {
      if (word.senses.some((sense) => sense.kind === 'event')) setVoice(draft, at, word, 'passive');
      return;
    }
    if (word.pos !== 'time' && word.pos !== 'adverb') return;
  }
}
