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
    const [ours, theirs] = [[...own].slice(0, enough), opponents.slice(0, enough)];
    for (const answer of stance) if (!own.has(answer) || isElsewhere(answer, ours, theirs, scene)) astray.add(answer);
  }
  return astray;
}

/** Whether an answer shares its scene with nobody, and is at odds with the other side, or with two reports of its own. */
function isElsewhere(answer: Draft, own: readonly Draft[], opponents: readonly Draft[], { index }: Scene): boolean {
  let opposed = false;
  for (const other of opponents) {
    if (isOneSentence(other, answer)) continue;
    const setting: Setting = settingsOf(answer.claim, other.claim, index);
    if (setting === 'shared') return false;
    if (setting === 'apart') opposed = true;
  }
  const against = new Set<string>();
  for (const other of own) {
    if (isOneSentence(other, answer)) continue;
    const setting: Setting = settingsOf(answer.claim, other.claim, index);
    if (setting === 'shared') return false;
    if (setting === 'apart') against.add(other.claim.report);
  }
  return opposed || against.size > 1;
}

function isOneSentence({ claim: a }: Draft, { claim: b }: Draft): boolean {
  return a.report === b.report && a.evidence.part === b.evidence.part && a.sentence === b.sentence;
}
