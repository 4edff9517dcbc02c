import type { LanguagePack } from '../../model';
import type { ConceptIndex } from '../concepts';
import { type Matching, matchUnits } from './match-units';
import { areOpposites } from './opposites';
import { type Reading, readUnits } from './unit';

/** Which words of two sentences say the same, each read by its pack. */
export function matchSentences(
  { units: a }: Reading,
  { units: b }: Reading,
  pack: LanguagePack,
  index: ConceptIndex,
  other: LanguagePack,
): Matching {
  return matchUnits(a, b, index, {
    exclude: (x, y) => areOpposites(x, y, pack),
    oneLanguage: pack === other,
    synonyms: pack.synonyms,
  });
}

/** Share of the units of two sentences that have a counterpart (Dice), 0 to 1. */
export function coverage({ units: a }: Reading, { units: b }: Reading, { pairs }: Matching): number {
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * pairs.length) / total;
}

/** The same for two texts. */
export function coverageOf(
  a: string,
  b: string,
  pack: LanguagePack,
  index: ConceptIndex,
  other: LanguagePack = pack,
): number {
  const [left, right] = [readUnits(a, pack), readUnits(b, other)];
  return coverage(left, right, matchSentences(left, right, pack, index, other));
}
