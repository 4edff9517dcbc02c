import { type Extended, extract, joinExtracted } from '../extraction';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Extractor } from '../model/extracted';
import type { LanguagePack } from '../model/language-pack';
import type { PassageReading } from '../model/reading';
import type { Report } from '../model/report';
import { splitPassages } from '../reading/split-passages';

/** Passages, claims and names of one report: the stages that look at no other report. */
export function readAndExtract(report: Report, packs: readonly LanguagePack[], gazetteer: Gazetteer): PassageReading[] {
  return extract(report, splitPassages(report, packs), { packs: byLanguage(packs), gazetteer });
}

/** The readings of one report with the claims of the user's extractor, where there is one. */
export function withExtractor(
  report: Report,
  readings: PassageReading[],
  packs: readonly LanguagePack[],
  gazetteer: Gazetteer,
  extractor: Extractor | undefined,
): Extended {
  if (extractor === undefined) return { readings, problems: [] };
  return joinExtracted(report, readings, extractor, { packs: byLanguage(packs), gazetteer });
}

function byLanguage(packs: readonly LanguagePack[]): ReadonlyMap<string, LanguagePack> {
  return new Map(packs.map((pack) => [pack.language, pack]));
}
