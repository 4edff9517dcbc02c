import type { Source } from '../../model/source';
import type { QuotedWords } from './quotation-run';
import type { Region } from './region';

/** A region with the sources that it adds to the chain. */
export interface SpokenRegion extends Region {
  readonly chain: readonly Source[];
}

/** A quotation whose speaker another sentence names. */
export function quotedRegion({ from, to, chain }: QuotedWords): SpokenRegion {
  return {
    from,
    to,
    cue: -1,
    act: 'say',
    sources: [],
    recipient: -1,
    carriesOn: true,
    direct: true,
    impersonal: false,
    negated: false,
    chain,
  };
}

/** The regions that hold a token, widest first. */
export function regionsAt(regions: readonly SpokenRegion[], token: number): readonly SpokenRegion[] {
  const found: SpokenRegion[] = [];
  for (const region of regions)
    if (region.from <= token && token < region.to && region.cue !== token) found.push(region);
  return found.length < 2 ? found : found.sort((a, b) => b.to - b.from - (a.to - a.from));
}
