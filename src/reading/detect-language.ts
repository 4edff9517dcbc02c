import type { LanguagePack } from '../model';

/** The least share of a text that a pack must recognise to be given it. */
const least = 0.2;

/** The language of the pack that recognises most of the text, or null when none does; packs tie in order of code. */
export function detectLanguage(text: string, packs: readonly LanguagePack[]): string | null {
  let best: string | null = null;
  let most = least;
  for (const pack of packs) {
    const share = pack.detect(text);
    if (share > most || (share === most && best !== null && pack.language < best)) {
      best = pack.language;
      most = share;
    }
  }
  return best;
}
