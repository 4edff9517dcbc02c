import type { LanguagePack } from '../model';
import { remember } from '../text/remember';

const word = /[\p{L}\p{M}\p{N}]+/gu;

const stemmers = new WeakMap<LanguagePack, (form: string) => string | null>();

/** Stems of the words of a text that carry its subject: no function words, nothing shorter than three letters. */
export function contentStems(text: string, pack: LanguagePack | null): ReadonlySet<string> {
  const stems = new Set<string>();
  const stemOf = pack === null ? plain : stemmerOf(pack);
  for (const form of text.match(word) ?? []) {
    const stem = stemOf(form);
    if (stem !== null) stems.add(stem);
  }
  return stems;
}

function plain(form: string): string | null {
  const folded = form.toLowerCase();
  return folded.length < 3 ? null : folded;
}

function stemmerOf(pack: LanguagePack): (form: string) => string | null {
  let known = stemmers.get(pack);
  if (known === undefined) {
    known = remember((form) => {
      const folded = pack.fold(form);
      return folded.length < 3 || pack.stopwords.has(folded) ? null : pack.stem(folded);
    });
    stemmers.set(pack, known);
  }
  return known;
}
