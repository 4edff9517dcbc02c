import type { PairRelation } from '../model';
import type { Matter } from './align';
import { incomparable } from './comparison';
import type { Draft } from './draft';
import { kinds as builtIn } from './kinds';
import type { Grouped } from './positions';
import type { Scene } from './scene';

/**
 * The more two reports tell, the likelier are claims of theirs to answer one question by chance: "the ruling was put on hold", "they
 * would restore the act". So the longer they are, the more words their clauses must share for the one to exclude the other.
 * What a user holds to exclude each other stays as it is.
 */
export function withoutChance({ kind: { kind } }: Matter, grouped: Grouped, scene: Scene): Grouped {
  if (!Object.hasOwn(builtIn, kind)) return grouped;
  const { stances, matrix } = grouped;
  let isKept = true;
  const checked = matrix.map((pair): PairRelation => {
    if (pair.relation !== 'conflicts' || pair.reason === 'yours.exclude') return pair;
    if (areOfOneMatter(stances[pair.a] ?? [], stances[pair.b] ?? [], scene)) return pair;
    isKept = false;
    return { ...pair, ...incomparable('telling.chance') };
  });
  return isKept ? grouped : { stances, matrix: checked };
}

function areOfOneMatter(a: readonly Draft[], b: readonly Draft[], scene: Scene): boolean {
  return a.slice(0, most).some((x) => b.slice(0, most).some((y) => shareEnough(x, y, scene)));
}

/** Answers of a position that are looked at. */
const most = 8;

function shareEnough(a: Draft, b: Draft, scene: Scene): boolean {
  // What one sentence sets side by side has not met by chance.
  if (a.claim.report === b.claim.report && a.claim.sentence === b.claim.sentence) return true;
  const wanted = wantedBetween(scene.lengthOf(a.claim), scene.lengthOf(b.claim));
  return wanted === 0 || (scene.sharedWords(a.evidence, b.evidence) ?? 1) >= wanted;
}

/**
 * Letters of two reports, in the geometric mean, up to which nothing is asked for, and from which all is: what is told of an incident in a
 * few paragraphs is of it, in an article of forty sentences most is of something beside it.
 */
const lengths = { brief: 1300, long: 3000 } as const;
/** Share of words that clauses of two long articles have in common (Dice). */
const mostWanted = 0.25;

function wantedBetween(a: number, b: number): number {
  const share = (Math.sqrt(a * b) - lengths.brief) / (lengths.long - lengths.brief);
  return Math.max(0, Math.min(1, share)) * mostWanted;
}
