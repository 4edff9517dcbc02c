import type { PairRelation } from '../model';
import { type Setting, settingsOf } from './alignment/other-matter';
import type { Draft } from './draft';
import type { Kind, Stance } from './kind';
import type { Scene } from './scene';
import { valueKey } from './value-key';

/** Beyond this many answers a side's first ones stand for it. */
const enough = 48;

/**
 * Answers that share the value of a side but not the matter in dispute: of another place or day than what the other side speaks
 * of, or nothing that it contradicts. Nobody stands on a side by what he says of something else.
 */
export function astrayIn(
  stances: readonly Stance[],
  matrix: readonly PairRelation[],
  kind: Kind,
  scene: Scene,
): ReadonlySet<Draft> {
  const astray = new Set<Draft>();
  const sides = new Set<number>();
  for (const { a, b, relation } of matrix) if (relation === 'conflicts') sides.add(a).add(b);
  // Where nothing is in dispute, nobody stands on a side.
  if (sides.size === 0) return astray;
  for (const index of sides) {
    const stance = stances[index];
    if (stance === undefined) continue;
    const opponents = matrix.flatMap(({ a, b, relation }) => {
      if (relation !== 'conflicts' || (a !== index && b !== index)) return [];
      return stances[a === index ? b : a] ?? [];
    });
    const own = kind.disputed?.(stance, opponents, scene) ?? stance;
    for (const answer of elsewhere(stance, own, opponents, scene)) astray.add(answer);
  }
  const disputed = [...sides].flatMap((index) => stances[index] ?? []).filter((answer) => !astray.has(answer));
  for (const [index, stance] of stances.entries()) {
    if (sides.has(index) || !stance[0].open) continue;
    for (const answer of stance) if (isElsewhere(answer, [], disputed, scene)) astray.add(answer);
    for (const answer of assertedByDoubters(stance, disputed, astray)) astray.add(answer);
    for (const answer of askedByAsserters(stance, disputed)) astray.add(answer);
  }
  return astray;
}

/** Answers of a side that are not of the matter, or of another scene than all that are. */
function elsewhere(
  stance: Stance,
  disputed: readonly Draft[],
  opponents: readonly Draft[],
  scene: Scene,
): readonly Draft[] {
  const own = new Set(disputed);
  const theirs = opponents.slice(0, enough);
  // Who is of another scene than the other side vouches for nobody's being of this one.
  // Where an account goes on to is another place, and the account one.
  const answers = disputed.filter(({ sequel }) => sequel !== true);
  const here = answers.filter((answer) => !isElsewhere(answer, [], theirs, scene)).slice(0, enough);
  const ours = here.length > 0 ? here : answers.slice(0, enough);
  return stance.filter(
    (answer) => !own.has(answer) || (answer.sequel !== true && isElsewhere(answer, ours, theirs, scene)),
  );
}

/** What somebody asserts of the matter that he leaves open in the same report he asserts of something else. */
function assertedByDoubters(doubts: Stance, disputed: readonly Draft[], astray: ReadonlySet<Draft>): readonly Draft[] {
  // Whoever does not know whether this or that was behind it has no doubt that it was.
  const doubters = new Set(doubts.filter((answer) => !astray.has(answer) && !answer.commitment.conditional).map(keyOf));
  doubters.delete('');
  const [{ value, denies }] = doubts;
  const own = disputed.filter((answer) => answer.denies === denies && valueKey(answer.value) === valueKey(value));
  const asserted = own.filter((answer) => doubters.has(keyOf(answer)));
  return asserted.length < own.length ? asserted : [];
}

/** "It is not known whether aircraft caused it", of a blast that the same source asserts: open is only who was behind it. */
function askedByAsserters(doubts: Stance, disputed: readonly Draft[]): readonly Draft[] {
  const [{ value, denies }] = doubts;
  if (value.kind !== 'polarity') return [];
  const asserters = new Set(
    disputed.filter((answer) => answer.denies === denies && valueKey(answer.value) === valueKey(value)).map(keyOf),
  );
  asserters.delete('');
  return doubts.filter((answer) => answer.commitment.conditional && asserters.has(keyOf(answer)));
}

function keyOf({ claim: { origin, report, attribution } }: Draft): string {
  return attribution.chain.length > 1 ? `${origin} ${report}` : '';
}

/** Whether an answer shares its scene with nobody, and is at odds with the other side, or with two reports of its own. */
function isElsewhere(answer: Draft, own: readonly Draft[], opponents: readonly Draft[], scene: Scene): boolean {
  let opposed = false;
  for (const other of opponents) {
    if (isOneSentence(other, answer)) continue;
    const setting: Setting = settingsOf(answer.claim, other.claim, scene);
    if (setting === 'shared') return false;
    if (setting === 'apart') opposed = true;
  }
  const against = new Set<string>();
  for (const other of own) {
    if (isOneSentence(other, answer)) continue;
    const setting: Setting = settingsOf(answer.claim, other.claim, scene);
    if (setting === 'shared') return false;
    if (setting === 'apart') against.add(other.claim.report);
  }
  return opposed || against.size > 1;
}

function isOneSentence({ claim: a }: Draft, { claim: b }: Draft): boolean {
  return a.report === b.report && a.evidence.part === b.evidence.part && a.sentence === b.sentence;
}
