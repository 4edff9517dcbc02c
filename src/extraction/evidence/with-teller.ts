import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import { elementAt } from '../syntax/element-at';
import type { Scene } from '../syntax/scene';

/** Longest clause, in UTF-16 units, that stands as evidence whole; of a longer one the event and its arguments do. */
export const longest = 170;

/** From the start of one token to the end of the one before another, in UTF-16 units. */
export function lengthOf(scene: Scene, from: number, to: number): number {
  return (scene.tokens[to - 1] as Token).end - (scene.tokens[from] as Token).start;
}

/** "4,000" of "4,000 according to police": a number with nothing behind it that it counts. */
export function isBareFigure({ event, token, quantities }: Draft): boolean {
  return event === 'measure' && quantities.length === 1 && quantities[0]?.to === token + 1;
}

/** The end of the source named right behind a figure: without it the number says nothing. */
export function withSource(scene: Scene, { cue, sources }: SpokenRegion, to: number): number {
  if (cue < to || cue > to + 1) return to;
  return sources.reduce((end, source) => Math.max(end, scene.phrases[source]?.to ?? 0), to);
}

/** "The minister speaks of six deaths": a figure without a verb of its own stands with the verb that tells it, and whose that is. */
export function withTeller(
  scene: Scene,
  { cue, direct, negated, sources }: SpokenRegion,
  from: number,
  to: number,
  ofHimself = false,
): number {
  if (direct || negated || cue < 0 || cue >= from) return from;
  const behind = sources.reduce((end, source) => Math.max(end, scene.phrases[source]?.to ?? 0), cue + 1);
  if (behind > from) return from;
  if (!ofHimself) {
    if (isTold(scene, from, to) || from - behind > 1) return from;
    if (scene.tokens[from - 1]?.lexeme.pos === 'complementizer') return from;
  }
  const teller = Math.min(cue, ...sources.map((source) => scene.phrases[source]?.from ?? cue));
  return lengthOf(scene, teller, to) <= longest ? teller : from;
}

/** "The two men told investigators they were at the controls": who was there stands before the verb that tells it, and where behind. */
export function saysWhereOneself({ phrases, tokens }: Scene, { event, slots }: Draft, { cue }: SpokenRegion): boolean {
  if (event !== 'be' || !slots.some(({ role }) => role === 'place')) return false;
  const subject = elementAt(phrases, slots.find(({ role }) => role === 'patient')?.phrase ?? -1);
  if (subject === undefined || (tokens[subject.head] as Token).lexeme.pos !== 'pronoun') return false;
  return subject.from > cue && subject.from - cue <= near;
}

/** Words between a verb of speech with those who are told and what it tells. */
const near = 6;

/** Whether words hold a verb that tells what they name. */
function isTold({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).lexeme.pos === 'verb') return true;
  return false;
}
