import type { LanguagePack } from '../model';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Stems of the words of a text that carry its subject: no function words, nothing shorter than three letters. */
export function contentStems(text: string, pack: LanguagePack | null): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [form] of text.matchAll(word)) {
    const folded = pack ? pack.fold(form) : form.toLowerCase();
    if (folded.length < 3 || pack?.stopwords.has(folded)) continue;
    stems.add(pack ? pack.stem(folded) : folded);
  }
  return stems;
}
