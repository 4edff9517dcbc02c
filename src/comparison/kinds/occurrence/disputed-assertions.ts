import { classOf } from '../../alignment/acts';
import { shareAnArgument } from '../../alignment/arguments-agree';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { contradicts } from './contradicts';
import { isBare } from './is-bare';

/** Beyond this many answers a side's first ones stand for it. */
const enough = 48;

/**
 * Of what is asserted, that which is denied. A denial that says no more than "there was no attack" denies what the fuller ones
 * do, and what is told by a word that it denies; of the rest whatever shares its object, doer or place with these.
 */
export function disputedAssertions(stance: Stance, opponents: readonly Draft[], scene: Scene): readonly Draft[] {
  const [first] = stance;
  // Of the two sides only what is asserted can be of something else than what is denied.
  if (first.value.kind !== 'polarity' || !first.value.affirmed) return stance;
  const denials = opponents.slice(0, enough);
  const meets = (assertion: Draft, some: readonly Draft[]) =>
    some.some(({ claim }) => contradicts(claim, assertion.claim, scene));
  const alike = stance.filter((answer) =>
    meets(
      answer,
      denials.filter(({ claim }) => classOf(claim) === classOf(answer.claim)),
    ),
  );
  const full = denials.filter(({ claim }) => !isBare(claim));
  const core = alike.length > 0 ? alike : stance.filter((answer) => meets(answer, full.length > 0 ? full : denials));
  if (core.length === 0) return stance;
  const told = new Set(core.map(({ claim }) => classOf(claim)));
  const shares = ({ claim }: Draft, others: readonly Draft[]) =>
    others.slice(0, enough).some((other) => shareAnArgument(claim, other.claim, scene.index, true));
  return stance.filter((answer) => told.has(classOf(answer.claim)) || shares(answer, core) || shares(answer, full));
}
