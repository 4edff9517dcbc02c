import type { Source } from '../../model/source';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { chainOf } from './chains';
import type { Discourse } from './discourse';
import type { Quotation } from './quotations';
import type { Region } from './region';
import type { SpokenRegion } from './spoken-region';

/** A sentence as far as it is read before anybody is asked who spoke before it. */
export interface Prepared {
  readonly scene: Scene;
  readonly senses: (phrase: number) => PhraseSense;
  readonly found: readonly Region[];
}

/** Quoted words of a sentence for which it names no speaker itself, and who speaks them. */
export interface QuotedWords {
  readonly from: number;
  readonly to: number;
  readonly chain: readonly Source[];
}

/**
 * Who speaks a quotation that fills one sentence or runs over several: whom the sentence names in which it opens ("he said: “A. B.”"),
 * or the one in which it closes ("“A. B,” he said"), else whoever spoke before.
 */
export class QuotationRun {
  private chain: readonly Source[] = [];

  /** The quoted words of a sentence whose speaker is told elsewhere; null where there are none. */
  wordsOf(
    { scene, found }: Prepared,
    index: number,
    quotation: Quotation | undefined,
    discourse: Discourse,
    closing: (index: number) => Prepared | null,
  ): QuotedWords | null {
    if (quotation === undefined) return null;
    const { from, to, first, last } = quotation;
    const told = found.some((region) => isOutside(region, from, to) && region.from < to && region.to > from);
    if (index === first) {
      this.chain = [];
      if (told) return null;
      const end = last > first ? closing(last) : null;
      if (end !== null) this.chain = speakerBehind(end, discourse);
      if (this.chain.length === 0 && from === 0) this.chain = discourse.speaker(scene.number);
      if (this.chain.length > 0) discourse.speak(this.chain, nobodys, scene.number);
    } else if (told) return null;
    return this.chain.length === 0 ? null : { from, to, chain: this.chain };
  }

  /** Notes whom the sentence named that opens a quotation, for the sentences behind it; others may have been quoted in it. */
  note(
    regions: readonly SpokenRegion[],
    index: number,
    quotation: Quotation | undefined,
    scene: Scene,
    discourse: Discourse,
  ): void {
    if (quotation === undefined || quotation.last === quotation.first) return;
    const { from, to, first, last } = quotation;
    if (index === first && this.chain.length === 0) {
      const told = regions.findLast(
        (region) => isOutside(region, from, to) && region.from <= from + 1 && region.to > from,
      );
      this.chain = told?.chain ?? [];
    }
    if (this.chain.length > 0 && index < last) discourse.speak(this.chain, nobodys, scene.number);
  }
}

const nobodys = { words: new Set<string>(), names: new Set<string>() };

const isOutside = ({ cue }: Region, from: number, to: number): boolean => cue >= 0 && (cue < from || cue >= to);

/** Whoever is named behind the end of a quotation as having spoken it. */
function speakerBehind({ scene, senses, found }: Prepared, discourse: Discourse): readonly Source[] {
  for (const region of found) {
    if (region.to > region.cue || region.from > 0) continue;
    const chain = chainOf(scene, region, discourse, senses);
    if (chain.length > 0) return chain;
  }
  return [];
}
