import type { Claim } from '../../model';
import type { Matter } from '../align';
import { compared } from '../comparison';
import { type Draft, draft, evidenceFor } from '../draft';
import type { Kind } from '../kind';
import type { Grouped } from '../positions';
import type { Scene } from '../scene';
import { valueKey } from '../value-key';
import { explanationsIn } from './explanations';
import { isSaid, overlap, plainest } from './opposition';
import { type Sides, sidesIn } from './sides';

/** Plainness from which what is set against each other cannot both hold. */
const least = 2;

/**
 * What a report itself sets against each other ("Police counted 2,000, but the union put it at 9,000") and no question shows
 * as a conflict yet. Where nothing but the contrast ties the two together, they stand side by side without a conflict.
 */
export function counteredMatters(
  scene: Scene,
  kinds: readonly Kind[],
  known: readonly (readonly [Matter, Grouped])[],
): readonly (readonly [Matter, Grouped])[] {
  const found = new Map<string, Countered>();
  const explaining = kinds.filter(({ countered }) => countered?.explains === true);
  const all = [
    ...sidesIn(scene).map((sides) => ({ sides, asked: kinds })),
    ...explanationsIn(scene).map((sides) => ({ sides, asked: explaining })),
  ];
  for (const { sides, asked } of all) {
    if (known.some(([, grouped]) => opposes(grouped, sides))) continue;
    const plain = plainest(sides.countered, sides.told, asked, scene);
    if (plain === null) continue;
    const { kind } = plain;
    const [x, y] = [partOf(plain.a, kind, sides.countered), partOf(plain.b, kind, sides.told)];
    // Copies of a text set the same against each other.
    const key = [kind.kind, ...[x.key, y.key].sort()].join(':');
    const same = found.get(key);
    const relation = plain.weight < least ? 'overlaps' : 'conflicts';
    if (same === undefined) found.set(key, { kind, parts: [x, y], relation });
    else for (const part of same.parts) part.drafts.push(...(part.key === x.key ? x : y).drafts);
  }
  return [...found.values()].map(({ kind, parts, relation }): readonly [Matter, Grouped] => [
    {
      kind,
      topic: `countered:${parts.map(({ key }) => key).join(':')}`,
      drafts: parts.flatMap(({ drafts }) => drafts),
    },
    {
      stances: parts.map(({ drafts }) => drafts),
      matrix: [{ a: 0, b: 1, ...compared(relation, 'telling.countered') }],
    },
  ]);
}

interface Part {
  readonly key: string;
  readonly drafts: [Draft, ...Draft[]];
}

interface Countered {
  readonly kind: Kind;
  readonly parts: readonly [Part, Part];
  readonly relation: 'overlaps' | 'conflicts';
}

/** What one of the two says: where no kind of question asks for it, all that is told in one breath. */
function partOf(first: Draft, { countered }: Kind, side: readonly Claim[]): Part {
  const key = `${first.denies ? 'not:' : ''}${valueKey(first.value)}@${first.claim.origin}`;
  if (countered?.accounts !== true) return { key, drafts: [first] };
  const told = [first.claim];
  for (const other of side) {
    const apart = told.every(({ evidence }) => !overlap(evidence, other.evidence));
    if (apart && other.sentence === first.claim.sentence && isSaid(other)) told.push(other);
  }
  const [own, ...rest] = told.map(
    (claim): Draft => ({
      ...draft(claim, first.value, evidenceFor(claim, claim.evidence), first.topic, first.denies),
      account: true,
    }),
  ) as [Draft, ...Draft[]];
  return { key, drafts: [own, ...rest] };
}

/** Whether two positions in a conflict already hold what the two sides say. */
function opposes({ stances, matrix }: Grouped, { told, countered }: Sides): boolean {
  const [mine, yours] = [told, countered].map((claims) => new Set(claims.map(({ id }) => id))) as [
    Set<string>,
    Set<string>,
  ];
  const holds = (at: number, ids: Set<string>) => stances[at]?.some(({ claim }) => ids.has(claim.id)) === true;
  return matrix.some(
    ({ a, b, relation }) =>
      relation === 'conflicts' && ((holds(a, mine) && holds(b, yours)) || (holds(b, mine) && holds(a, yours))),
  );
}
