import type { Claim, StateScale, StateValue } from '../../model';
import type { Matter } from '../align';
import { isOfUntoldSite } from '../alignment/untold-site';
import { compared } from '../comparison';
import { type Draft, draft, evidenceFor, isOpen, isPassing } from '../draft';
import { inDispute } from '../in-dispute';
import type { Kind } from '../kind';
import { areOtherPersons } from '../other-persons';
import type { Grouped } from '../positions';
import type { Scene } from '../scene';
import { haveOneBearer } from './bearers';
import { type Condition, conditionOf } from './condition';
import { areOfOneMoment } from './moments';

/**
 * States that exclude each other and that no question sets against each other yet, as they are told in other words or of a whole and of
 * some of it: "the blaze is under control" and "it is still spreading", "all pupils are well" and "three are in intensive care".
 */
export function excludedStates(
  scene: Scene,
  kinds: readonly Kind[],
  known: readonly (readonly [Matter, Grouped])[],
): readonly (readonly [Matter, Grouped])[] {
  const kind = kinds.find(({ kind }) => kind === 'outcome');
  if (kind === undefined) return [];
  const groups: Group[] = [];
  const disputed = inDispute(known);
  for (const [scale, conditions] of byScale(scene)) {
    const [up, down] = [1, -1].map((sign) => conditions.filter((one) => one.sign === sign)) as [
      Condition[],
      Condition[],
    ];
    for (const a of up)
      for (const b of down) {
        if (disputed.has(a.claim.id) && disputed.has(b.claim.id)) continue;
        if (a.claim.origin === b.claim.origin || areOtherPersons(a.claim, b.claim)) continue;
        if (exclude(a, b, scene)) gather(groups, scale, a, b);
      }
  }
  return groups.map(({ scale, up, down }): readonly [Matter, Grouped] => {
    const topic = `excluded:${scale}:${[...up][0]?.id ?? ''}`;
    const side = (claims: Iterable<Claim>, sign: 1 | -1) =>
      [...claims].map((claim): Draft => {
        const value: StateValue = { kind: 'state', scale, sign, name: claim.proposition.predicate };
        return draft(claim, value, evidenceFor(claim, claim.evidence), topic, false);
      });
    const stances = [side(up, 1), side(down, -1)] as unknown as Grouped['stances'];
    return [
      { kind, topic, drafts: stances.flat() },
      { stances, matrix: [{ a: 0, b: 1, ...compared('conflicts', 'state.opposed') }] },
    ];
  });
}

interface Group {
  readonly scale: StateScale;
  readonly up: Set<Claim>;
  readonly down: Set<Claim>;
}

function gather(groups: Group[], scale: StateScale, a: Condition, b: Condition): void {
  const host = groups.find((one) => one.scale === scale && (one.up.has(a.claim) || one.down.has(b.claim)));
  if (host === undefined) groups.push({ scale, up: new Set([a.claim]), down: new Set([b.claim]) });
  else {
    host.up.add(a.claim);
    host.down.add(b.claim);
  }
}

function exclude(a: Condition, b: Condition, scene: Scene): boolean {
  // Nobody found in one place may have been in another.
  if (a.scale === 'finding' && (isOfUntoldSite(a.claim, b.claim, scene) || isOfUntoldSite(b.claim, a.claim, scene)))
    return false;
  return haveOneBearer(a, b, scene) && areOfOneMoment(a, b, scene);
}

/** Beyond this many claims of a scale the first ones stand for them. */
const enough = 48;

function byScale({ claims, index }: Scene): ReadonlyMap<StateScale, readonly Condition[]> {
  const found = new Map<StateScale, Condition[]>();
  for (const claim of claims) {
    if (!isSaid(claim)) continue;
    const condition = conditionOf(claim, index);
    if (condition === null) continue;
    const members = found.get(condition.scale);
    if (members === undefined) found.set(condition.scale, [condition]);
    else if (members.length < enough) members.push(condition);
  }
  return found;
}

/** Said to be so, by somebody: what an outlet tells by itself is often of another day. */
function isSaid(claim: Claim): boolean {
  const { chain, act } = claim.attribution;
  return (chain.length > 1 || act !== null) && !isOpen(claim) && !isPassing(claim);
}
