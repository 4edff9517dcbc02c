import { extract } from '../extraction';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { LanguagePack } from '../model/language-pack';
import type { PassageReading } from '../model/reading';
import type { Report } from '../model/report';
import { splitPassages } from '../reading/split-passages';

/** Passages, claims and names of one report: the stages that look at no other report. */
export function readAndExtract(report: Report, packs: readonly LanguagePack[], gazetteer: Gazetteer): PassageReading[] {
  const byLanguage = new Map(packs.map((pack) => [pack.language, pack]));
  return extract(report, splitPassages(report, packs), { packs: byLanguage, gazetteer });
}
