import type { Claim, Comparison } from '../../../model';
import { type Holding, holdingOf, sameGround } from '../../alignment/holding';
import { somePair } from '../../alignment/some-pair';
import { compared, incomparable } from '../../comparison';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { compareStances } from '../../stance';
import { sameMoment } from '../../states';

/** Grounds of an incident, each under the one that stands for it, the most told of first. */
const grounds = oncePerScene(leadersOf);

/** What a claim answers to who holds a place. */
export function heldBy(claim: Claim, scene: Scene): Draft | null {
  const holding = holdingOf(claim, scene.index);
  if (holding === null) return null;
  const leaders = grounds(scene);
  const ground = groundIn(leaders, holding, scene) ?? groundBeside(leaders, claim, scene);
  return ground === null
    ? null
    : draft(claim, holding.who, evidenceFor(claim, claim.evidence), `hold:${ground}`, holding.denies);
}

/** An attack is repelled from what the attackers are said to have taken, where that is one thing. */
function groundIn(leaders: readonly string[], { what }: Holding, { index }: Scene): string | null {
  if (what === null) return leaders.length === 1 ? (leaders[0] ?? null) : null;
  return leaders.find((leader) => sameGround(leader, what, index)) ?? null;
}

/** Who is in charge of nothing in particular is so of what was told to be held just before. */
function groundBeside(leaders: readonly string[], claim: Claim, { claims, index }: Scene): string | null {
  if (claim.proposition.event !== 'hold') return null;
  const told = claims.findLast(
    (one) =>
      one.report === claim.report &&
      one.sentence <= claim.sentence &&
      one.sentence >= claim.sentence - 1 &&
      (holdingOf(one, index)?.what ?? null) !== null,
  );
  const what = told === undefined ? null : (holdingOf(told, index)?.what ?? null);
  return what === null ? null : (leaders.find((leader) => sameGround(leader, what, index)) ?? null);
}

function leadersOf({ claims, index }: Scene): string[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const what = holdingOf(claim, index)?.what;
    if (what !== undefined && what !== null) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const leaders: string[] = [];
  for (const [ground] of [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
    if (!leaders.some((leader) => sameGround(leader, ground, index))) leaders.push(ground);
  return leaders;
}

/** Two holders of one place at one time, or one who holds it and holds it not. */
export function compareHolders(a: Stance, b: Stance, scene: Scene): Comparison {
  const found = compareStances(a, b, scene);
  const apart =
    found.relation === 'conflicts' ||
    (found.reason === 'actor.generic' && (eachItsOwn(a, b, scene) || areOtherBodies(a, b))) ||
    (found.reason === 'actor.level' && isOverTheState(a, b, scene));
  if (!apart) return found;
  const met = somePair(a, b, (one, other) => meets(one.claim, other.claim, scene));
  return met ? compared('conflicts', 'actor.holders', found.slots) : incomparable('state.moment', found.slots);
}

/** An army that takes a whole country takes it from its own government. */
function isOverTheState(a: Stance, b: Stance, { index }: Scene): boolean {
  const ground = a[0].topic.slice('hold:'.length);
  const country = ground === 'thing:nature/country' || index.concept(ground)?.type === 'country';
  return country && areOtherBodies(a, b) && [...a, ...b].some(({ claim }) => takes(claim));
}

/** An army and a government: what the one took the other, whose ever it is, does not have. */
function areOtherBodies([{ value: x }]: Stance, [{ value: y }]: Stance): boolean {
  if (x.kind !== 'actor' || y.kind !== 'actor' || x.id === null || y.id === null) return false;
  const [p, q] = [bodyOf(x.id), bodyOf(y.id)];
  return p !== q && bodies.has(p) && bodies.has(q);
}

const bodies: ReadonlySet<string> = new Set(['government', 'military', 'armed-group', 'police']);

function bodyOf(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Each of two bodies says that it is in its own hands. */
function eachItsOwn(a: Stance, b: Stance, scene: Scene): boolean {
  const own = ({ claim, value, denies, open }: Draft) => {
    const speaker = claim.attribution.chain.at(-1);
    return !denies && !open && value.kind === 'actor' && speaker !== undefined && speaker.id === value.id;
  };
  return scene.claims.length > 0 && a.some(own) && b.some(own);
}

/** Two sources tell of one moment: that a place was taken, and later that others still hold it or drove the attack back. */
function meets(a: Claim, b: Claim, scene: Scene): boolean {
  if (a.origin === b.origin || a.attribution.chain.length < 2 || b.attribution.chain.length < 2) return false;
  const [x, y] = [takes(a), takes(b)];
  if (x && y) return false;
  return sameMoment(x ? a : b, x ? b : a, scene, x || y);
}

/** Affirms that it changed hands. */
function takes({ proposition, commitment }: Claim): boolean {
  return commitment.polarity === 'affirmed' && (proposition.event === 'seize' || proposition.event === 'lose-control');
}
