import type { Token } from '../../model/token';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import type { PhraseSense } from '../values/phrase-sense';
import { isMedium } from './is-medium';
import { endOfIssuer, isStatement } from './issuer';
import type { Region } from './region';

/**
 * Sets whoever hands words on outside of whoever speaks them. "X said that …, according to Reuters", «قال مصدران، وفقا لرويترز،
 * إن …»: a medium or a statement named by "according to" is the outer link of the chain where the words have a speaker of
 * their own; anybody else named so ("…, according to witnesses") is whom the speaker has it from.
 */
export function placeOuterLinks(scene: Scene, regions: Region[], senses: (phrase: number) => PhraseSense): void {
  for (const link of [...regions]) {
    if (!isTrailing(scene, link)) continue;
    const inner = regions.findLast((region) => region !== link && speaksUnder(scene, region, link));
    const at = regions.indexOf(link);
    if (inner === undefined || at < 0) continue;
    const [source] = link.sources;
    if (source === undefined) continue;
    const end = endOfIssuer(scene, source, senses);
    if (!handsOn(scene, link, source, inner, senses)) {
      // "The ministry, citing a report, said": whom a speaker cites stands behind him.
      if (inner.from >= end) {
        regions.splice(at, 1);
        regions.splice(regions.indexOf(inner) + 1, 0, { ...link, from: inner.from, to: inner.to });
      } else if (inner.from < link.cue && inner.to > link.cue)
        regions[at] = { ...link, from: Math.max(link.from, inner.from) };
      continue;
    }
    regions.splice(at, 1);
    const where = regions.indexOf(inner);
    if (inner.from >= end) regions.splice(where, 0, { ...link, from: inner.from, to: inner.to });
    else regions.splice(where, 1, ...cutAt(scene, inner, { ...link, from: Math.min(link.from, inner.from) }, end));
  }
}

/** The outer link, the words before it and those that the speaker goes on with behind it. */
function cutAt(scene: Scene, inner: Region, link: Region, end: number): Region[] {
  const before = { ...inner, to: Math.min(inner.to, link.cue) };
  if (inner.to <= end || !goesOn(scene, end, inner.to)) return [link, before];
  return [link, before, { ...inner, from: end }];
}

function goesOn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos } = (scene.tokens[i] as Token).lexeme;
    if (pos === 'verb' || pos === 'noun' || pos === 'name') return true;
  }
  return false;
}

/** "According to", "citing", «بحسب» behind words that it covers. */
function isTrailing(scene: Scene, { cue, to }: Region): boolean {
  const pos = (scene.tokens[cue] as Token | undefined)?.lexeme.pos;
  return (pos === 'preposition' || pos === 'adverb') && to === cue;
}

/** The cue of a named speaker stands in what the link covers, or the link between him and his cue ("X, quoted by Y, said"). */
function speaksUnder(scene: Scene, { cue, sources, from, to }: Region, link: Region): boolean {
  const [first] = sources;
  if (first === undefined || from >= to || cue < link.from) return false;
  const { pos } = (scene.tokens[cue] as Token).lexeme;
  if (pos !== 'verb' && pos !== 'noun') return false;
  return cue < link.cue || ((scene.phrases[first] as Phrase).to <= link.cue && from > cue);
}

/** A medium, or a statement; a medium that cites another has it from there. */
function handsOn(
  scene: Scene,
  { act }: Region,
  source: number,
  inner: Region,
  senses: (phrase: number) => PhraseSense,
): boolean {
  const sense = senses(source);
  if (isStatement(scene, source, senses)) return act !== 'relay';
  if (!isMedium(scene, sense)) return false;
  const speaker = inner.sources[inner.sources.length - 1] as number;
  return !isMedium(scene, senses(speaker));
}
