import { lengthened } from './lengthened';
import { isDated, nobody, tells, type Vertex } from './vertex';

/**
 * A dated pair is near when it has at least this share of the evidence that either has with its best partner of that
 * language: whoever has close company in a stream is not held to same-kind neighbours by what they have in common. Whoever has
 * no better company than this one stays near it, however close the other's is: a follow-up has less in common with the first
 * reports than they have with each other.
 */
const nearShare = 0.5;

/** Who stands at a place of the graph. */
type At = (place: number) => Vertex;

function sideOf(a: Vertex, b: Vertex): 'own' | 'other' {
  return a.features.language === b.features.language ? 'own' : 'other';
}

/** Notes the evidence of a new partner; whether it is the most so far. */
export function raise(one: Vertex, partner: Vertex, evidence: number): boolean {
  if (!isDated(partner) || !tells(partner)) return false;
  const side = sideOf(one, partner);
  if (evidence <= one.best[side]) return false;
  one.best[side] = evidence;
  return true;
}

/** Takes a pair of candidates apart; notes who may have lost a best partner. */
export function unlink(a: Vertex, b: Vertex, changed: Set<Vertex>, touched: Set<Vertex>): void {
  const evidence = a.links.with(b.place) ?? 0;
  a.links.drop(b.place);
  b.links.drop(a.place);
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (one.near.includes(other)) {
      leave(one, other);
      touched.add(one);
    } else if (!tells(one)) touched.add(one);
    if (evidence >= one.best[sideOf(one, other)]) changed.add(one);
  }
}

/** Finds the best partners of a vertex again, and with them which of its links are near. */
export function refresh(vertex: Vertex, at: At, touched: Set<Vertex>): void {
  const { best, links } = vertex;
  best.own = 0;
  best.other = 0;
  for (let i = 0; i < links.size; i++) raise(vertex, at(links.placeAt(i)), links.evidenceAt(i));
  for (let i = 0; i < links.size; i++) settleNear(vertex, at(links.placeAt(i)), links.evidenceAt(i), touched);
}

/** Says of a pair of candidates whether it is near. */
export function settleNear(a: Vertex, b: Vertex, evidence: number, touched: Set<Vertex>): void {
  if (!tells(a) || !tells(b)) return;
  const side = sideOf(a, b);
  const near =
    !isDated(a) ||
    !isDated(b) ||
    evidence >= nearShare * Math.max(a.best[side], b.best[side]) ||
    (evidence > 0 && evidence >= Math.min(bestOf(a), bestOf(b)));
  if (near === a.near.includes(b)) return;
  if (near) {
    a.near = lengthened(a.near, a.near.length, b, b);
    b.near = lengthened(b.near, b.near.length, a, a);
  } else {
    leave(a, b);
    leave(b, a);
  }
  touched.add(a).add(b);
}

function leave(one: Vertex, other: Vertex): void {
  const near = one.near.filter((each) => each !== other);
  // Cut to size.
  one.near = near.length === 0 ? nobody : near.slice();
}

/** The most evidence with a partner of any language. */
function bestOf({ best }: Vertex): number {
  return Math.max(best.own, best.other);
}
