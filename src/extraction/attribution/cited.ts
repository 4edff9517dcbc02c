import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { isMedium } from './is-medium';
import type { Region } from './region';

/** «وفق ما أبلغ مسؤول رويترز»: of "according to what" and the verb behind it the verb tells more. */
export function dropDoubled(scene: Scene, regions: Region[]): void {
  for (let at = regions.length - 1; at >= 0; at--) {
    const { cue, sources } = regions[at] as Region;
    if ((scene.tokens[cue] as Token | undefined)?.lexeme.pos !== 'preposition') continue;
    const verb = regions.find((region) => region.cue === cue + 1);
    if (verb !== undefined && sources[0] !== undefined && verb.sources.includes(sources[0])) regions.splice(at, 1);
  }
}

/**
 * "…, the paper reported, citing two officials": whom a speaker cites says the speaker's words, behind him in the chain. A
 * medium that somebody's words are cited from stands outside him («أكد الوزير أن …، نقلا عن رويترز»).
 */
export function nestCited(scene: Scene, regions: Region[], senses: (phrase: number) => PhraseSense): void {
  for (const [at, cited] of regions.entries()) {
    if (!isCiting(scene, cited)) continue;
    const by = regions.find(
      (region) =>
        !isCiting(scene, region) && cited.from <= region.cue && region.cue < cited.to && region.from < region.to,
    );
    if (by === undefined) continue;
    const namesMedium = (region: Region) => region.sources.some((source) => isMedium(scene, senses(source)));
    if (namesMedium(cited) && !namesMedium(by)) continue;
    regions.splice(at, 1);
    regions.splice(regions.indexOf(by) + 1, 0, { ...cited, from: by.from, to: by.to });
  }
}

export function isCiting(scene: Scene, region: Region): boolean {
  return region.act === 'relay' && (scene.tokens[region.cue] as Token | undefined)?.lexeme.pos === 'preposition';
}
