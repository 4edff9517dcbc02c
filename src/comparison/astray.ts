import type { PairRelation } from '../model';
import { type Setting, settingsOf } from './alignment/other-matter';
import type { Draft } from './draft';
import type { Kind, Stance } from './kind';
import type { Scene } from './scene';

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
  for (const [index, stance] of stances.entries()) {
    const opponents = matrix.flatMap(({ a, b, relation }) => {
      if (relation !== 'conflicts' || (a !== index && b !== index)) return [];
      return stances[a === index ? b : a] ?? [];
    });
    if (opponents.length === 0) continue;
    const own = new Set(kind.disputed?.(stance, opponents, scene) ?? stance);
    for (const answer of stance)
      if (!own.has(answer) || isElsewhere(answer, [...own], opponents, scene)) astray.add(answer);
  }
  return astray;
}

/** Whether an answer shares its scene with nobody, and is at odds with the other side, or with two reports of its own. */
function isElsewhere(answer: Draft, own: readonly Draft[], opponents: readonly Draft[], { index }: Scene): boolean {
  const against = new Set<string>();
  const meet = (others: readonly Draft[], count: (setting: Setting, other: Draft) => void) => {
    for (const other of others.slice(0, enough))
      if (!isOneSentence(other, answer)) count(settingsOf(answer.claim, other.claim, index), other);
  };
  let shared = false;
  let opposed = false;
  meet(opponents, (setting) => {
    if (setting === 'shared') shared = true;
    if (setting === 'apart') opposed = true;
  });
  meet(own, (setting, { claim }) => {
    if (setting === 'shared') shared = true;
    if (setting === 'apart') against.add(claim.report);
  });
  return !shared && (opposed || against.size > 1);
}

function isOneSentence({ claim: a }: Draft, { claim: b }: Draft): boolean {
  return a.report === b.report && a.evidence.part === b.evidence.part && a.sentence === b.sentence;
}
