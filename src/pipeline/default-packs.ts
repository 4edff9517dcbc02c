import { defaultGazetteer } from '../gazetteer/default-gazetteer';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { createArabicPack } from '../languages/ar';
import { createEnglishPack } from '../languages/en';
import type { LanguagePack } from '../model/language-pack';

const made = new WeakMap<Gazetteer, readonly LanguagePack[]>();

/** The packs that come with the library, made once for each gazetteer. */
export function defaultPacks(gazetteer: Gazetteer = defaultGazetteer()): readonly LanguagePack[] {
  let packs = made.get(gazetteer);
  if (packs === undefined) {
    packs = [createArabicPack(gazetteer), createEnglishPack(gazetteer)];
    made.set(gazetteer, packs);
  }
  return packs;
}
