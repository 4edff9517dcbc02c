import type { Comparison, PairRelation } from '../model';
import type { Draft } from './draft';
import type { Kind, Stance } from './kind';
import type { Scene } from './scene';
import { valueKey } from './value-key';

/** Positions with the relation of every pair. */
export interface Grouped {
  readonly stances: readonly Stance[];
  readonly matrix: readonly PairRelation[];
}

/** Beyond this many different values a question keeps them apart unless their keys are equal. */
const mostCompared = 64;

/** Groups answers into positions: equal keys, then equivalent values, then camps that stand alike to all others. */
export function group(drafts: readonly Draft[], kind: Kind, scene: Scene): Grouped {
  // Most questions have one answer.
  if (drafts.length === 1) return { stances: [asStance(drafts)], matrix: [] };
  const byKey = new Map<string, Draft[]>();
  for (const answer of drafts) {
    // Most neither deny nor leave open: their keys are put together no further.
    const key = `${answer.denies ? '!' : ''}${answer.open ? '?' : ''}${valueKey(answer.value)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [answer]);
    else same.push(answer);
  }
  const compare = remembering((a, b) => kind.compare(a, b, scene));
  let stances = [...byKey.values()].map(asStance);
  if (stances.length <= mostCompared) {
    stances = join(stances, (a, b) => likeMinded(a, b) && compare(a, b).relation === 'equivalent');
    if (kind.camps && stances.length > 2) stances = openAlike(camps(stances, kind, scene, compare), compare);
    if (kind.isOneAnswer !== undefined && stances.length > 2) stances = answersInOne(stances, kind, scene, compare);
  }
  return { stances, matrix: matrixOf(stances, compare) };
}

type Compare = (a: Stance, b: Stance) => Comparison;

/** Compares each pair of stances once, in the order given: most of them are asked about again for every step of grouping. */
function remembering(compare: Compare): Compare {
  const known = new Map<Stance, Map<Stance, Comparison>>();
  return (a, b) => {
    let others = known.get(a);
    if (others === undefined) {
      others = new Map();
      known.set(a, others);
    }
    let found = others.get(b);
    if (found === undefined) {
      found = compare(a, b);
      others.set(b, found);
    }
    return found;
  };
}

function asStance(drafts: readonly Draft[]): Stance {
  if (drafts.length === 0) throw new Error('A position needs an answer.');
  return drafts as unknown as Stance;
}

function likeMinded(a: Stance, b: Stance): boolean {
  return a[0].denies === b[0].denies && a[0].open === b[0].open;
}

/** Joins stances while the test holds for a pair, first come first joined. */
function join(stances: readonly Stance[], test: (a: Stance, b: Stance) => boolean): Stance[] {
  const joined: Stance[] = [];
  for (const stance of stances) {
    const at = joined.findIndex((other) => test(other, stance));
    const host = joined[at];
    if (host === undefined) joined.push(stance);
    else joined[at] = [...host, ...stance];
  }
  return joined;
}

/**
 * Of positions in a conflict, those that refine each other are one where they share what they exclude and neither excludes
 * whom the other goes with: "the coalition" and "a US aircraft" against the same others, though the wider word excludes fewer.
 */
function camps(stances: readonly Stance[], kind: Kind, scene: Scene, compare: Compare): Stance[] {
  const matrix = matrixOf(stances, compare);
  if (!matrix.some(({ relation }) => relation === 'conflicts')) return [...stances];
  const foes = stances.map(() => new Set<number>());
  const friends = stances.map(() => new Set<number>());
  for (const { a, b, relation, reason } of matrix) {
    // That neither of two did it makes no friends.
    if (reason === 'denial.both' && stances[a]?.[0].value.kind === 'actor') continue;
    const sets = relation === 'conflicts' ? foes : relation === 'refines' || relation === 'overlaps' ? friends : null;
    sets?.[a]?.add(b);
    sets?.[b]?.add(a);
  }
  const excluded = (member: number) => foes[member]?.size ?? 0;
  const isBare = (member: number) => excluded(member) === 0 && friends[member]?.size === 0;
  const bare = new Set(stances.map((_, index) => index).filter(isBare));
  for (const { a, b, relation } of matrix) {
    const [x, y] = [stances[a], stances[b]];
    if (relation !== 'incomparable' || bare.has(a) === bare.has(b) || x === undefined || y === undefined) continue;
    if (kind.goesWith?.(x, y, scene) === true) friends[bare.has(a) ? a : b]?.add(bare.has(a) ? b : a);
  }
  const camp: number[][] = [];
  // Those that exclude nobody by themselves come last: a wider word goes with the one camp that it is the wider word for.
  const order = stances.map((_, index) => index).sort((x, y) => Number(excluded(x) === 0) - Number(excluded(y) === 0));
  for (const index of order) {
    const host = camp.find(
      (members) =>
        members.some((member) => excluded(member) > 0) &&
        members.every((member) => {
          const [stance, other] = [stances[index], stances[member]];
          return (
            stance !== undefined &&
            other !== undefined &&
            likeMinded(stance, other) &&
            // A word of another sort ("an air strike" among those who fly) is no level between two of one.
            (excluded(member) > 0 || (excluded(index) === 0 && stance[0].value.kind !== other[0].value.kind)) &&
            friends[index]?.has(member) === true &&
            (excluded(index) === 0 || shareFoes(foes[index], foes[member])) &&
            !meet(foes[index], friends[member]) &&
            !meet(foes[member], friends[index])
          );
        }),
    );
    if (host === undefined) camp.push([index]);
    else host.push(index);
  }
  camp.sort((a, b) => Math.min(...a) - Math.min(...b));
  // What excludes most stands for the camp.
  return camp.map((members) =>
    members.length === 1
      ? (stances[members[0] as number] as Stance)
      : asStance(members.sort((x, y) => excluded(y) - excluded(x) || x - y).flatMap((member) => stances[member] ?? [])),
  );
}

/**
 * Positions that leave levels of one answer open are one where they stand alike to all others: nobody asserts "a US aircraft"
 * any more than "the US air force".
 */
function openAlike(stances: readonly Stance[], compare: Compare): Stance[] {
  if (stances.filter(([{ open }]) => open).length < 2) return [...stances];
  const relations = new Map<string, Comparison['relation']>();
  for (const { a, b, relation } of matrixOf(stances, compare))
    relations.set(`${a} ${b}`, relation).set(`${b} ${a}`, relation);
  const at = new Map(stances.map((stance, index) => [stance[0], index]));
  return join(stances, ([x], [y]) => {
    const [own, other] = [at.get(x), at.get(y)];
    if (!x.open || !y.open || x.denies !== y.denies || relations.get(`${own} ${other}`) !== 'refines') return false;
    return stances.every(
      (_, index) =>
        index === own || index === other || relations.get(`${own} ${index}`) === relations.get(`${other} ${index}`),
    );
  });
}

/** Of a dispute, the stances that the kind takes for one answer; the one that it takes the others for speaks for it. */
function answersInOne(stances: readonly Stance[], { isOneAnswer }: Kind, scene: Scene, compare: Compare): Stance[] {
  if (!matrixOf(stances, compare).some(({ relation }) => relation === 'conflicts')) return [...stances];
  const excludes = (a: Stance, b: Stance) => compare(a, b).relation === 'conflicts';
  const isOf = (host: Stance, stance: Stance) =>
    host !== stance &&
    likeMinded(host, stance) &&
    compare(host, stance).relation === 'refines' &&
    isOneAnswer?.(host, stance, scene) === true &&
    stances.every((other) => !excludes(stance, other) || excludes(host, other));
  const firsts = stances.filter((stance) => !stances.some((host) => isOf(host, stance)));
  const hostOf = new Map(stances.map((stance) => [stance, firsts.find((host) => isOf(host, stance)) ?? stance]));
  return stances.flatMap((host): Stance[] => {
    if (hostOf.get(host) !== host) return [];
    return [asStance([...host, ...stances.filter((stance) => stance !== host && hostOf.get(stance) === host).flat()])];
  });
}

type Indexes = ReadonlySet<number> | undefined;

function meet(a: Indexes, b: Indexes): boolean {
  return a !== undefined && b !== undefined && [...a].some((index) => b.has(index));
}

/** Whether the foes of one are all foes of the other. */
function shareFoes(a: Indexes, b: Indexes): boolean {
  if (a === undefined || b === undefined) return false;
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  return less.size > 0 && [...less].every((foe) => more.has(foe));
}

function matrixOf(stances: readonly Stance[], compare: Compare): PairRelation[] {
  const matrix: PairRelation[] = [];
  const compared = Math.min(stances.length, mostCompared);
  for (let a = 0; a < compared; a++) {
    for (let b = a + 1; b < compared; b++) {
      const [x, y] = [stances[a], stances[b]];
      if (x === undefined || y === undefined) continue;
      matrix.push({ a, b, ...compare(x, y) });
    }
  }
  return matrix;
}
