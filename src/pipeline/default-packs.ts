import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { createArabicPack } from '../languages/ar';
import { createEnglishPack } from '../languages/en';
import type { EntryProblem } from '../model';
import type { LanguagePack } from '../model/language-pack';
import type { LexiconEntry } from '../model/lexicon-entry';
import { checkLexicon } from './check-lexicon';

interface Made {
  readonly packs: readonly LanguagePack[];
  readonly problems: readonly EntryProblem[];
}

const none: readonly LexiconEntry[] = [];
const made = new WeakMap<Gazetteer, WeakMap<readonly LexiconEntry[], Made>>();

/** The packs that come with the library, made once for each gazetteer and each list of words of the user's own. */
export function defaultPacks(
  gazetteer: Gazetteer = defaultGazetteer(),
  lexicon: readonly LexiconEntry[] = none,
): readonly LanguagePack[] {
  return packsWith(gazetteer, lexicon).packs;
}

/** The packs to read with, and which of the user's words could not be taken. */
export function packsFor(
  { packs, lexicon = none }: { readonly packs?: readonly LanguagePack[]; readonly lexicon?: readonly LexiconEntry[] },
  gazetteer: Gazetteer,
): Made {
  if (packs === undefined) return packsWith(gazetteer, lexicon);
  const detail = 'is not read by the default packs here: give the word to the function that makes yours';
  const problems = lexicon.map(({ word }): EntryProblem => ({ kind: 'entry', entry: word, field: 'language', detail }));
  return { packs, problems };
}

/** The default packs, and which of the words could not be taken. */
function packsWith(gazetteer: Gazetteer, lexicon: readonly LexiconEntry[] = none): Made {
  const known = made.get(gazetteer) ?? new WeakMap<readonly LexiconEntry[], Made>();
  made.set(gazetteer, known);
  let found = known.get(lexicon);
  if (found === undefined) {
    const { entries, problems } = checkLexicon(lexicon, gazetteer);
    const packs =
      entries.length === 0 && lexicon !== none
        ? packsWith(gazetteer).packs
        : [createArabicPack(gazetteer, entries), createEnglishPack(gazetteer, entries)];
    found = { packs, problems };
    known.set(lexicon, found);
  }
  return found;
}
