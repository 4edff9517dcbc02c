import type { ActorValue, Claim, Comparison, EventClass, Value } from '../../../model';
import { claimsOfReport } from '../../claims-by-report';
import { compared } from '../../comparison';
import { type ConceptIndex, related } from '../../concepts';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';
import { compareActor } from '../../values/actor';

/** Words for troops that stand somewhere. */
const standing: ReadonlySet<EventClass> = new Set<EventClass>(['deploy', 'be', 'exist', 'stay']);

/** Sentences between where something was fired from and whose troops stood there. */
const near = 1;

/**
 * "From Russian-held territory" against "by Ukrainian troops from an area near the town", "from the village where Hezbollah fighters were
 * based": a ground told by who holds it is not one from which another side's troops fired, or on which they stood. Null where it is not that.
 */
export function compareHolders(a: Stance, b: Stance, scene: Scene): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.open || y.open || x.denies || y.denies || x.value.kind !== 'place' || y.value.kind !== 'place') return null;
  if (x.value.holder === undefined && y.value.holder === undefined) return null;
  const [one, other] = [holderOf(a, scene), holderOf(b, scene)];
  if (one === null || other === null) return null;
  const { relation } = compareActor(holderAs(one, scene.index), holderAs(other, scene.index), scene.index);
  const apart =
    relation === 'conflicts' || (one !== other && speaksFor(a, other, scene.index) && speaksFor(b, one, scene.index));
  return apart ? compared('conflicts', 'place.holders', { a: x.value.name, b: y.value.name }) : null;
}

/** The army says that the rebels hold the ground, and the rebels that the army does: whose sides nobody knows are told by that. */
function speaksFor(stance: Stance, holder: string, index: ConceptIndex): boolean {
  return stance.some(({ claim: { attribution } }) => {
    const source = attribution.chain.length > 1 ? attribution.chain.at(-1) : undefined;
    return [source?.id, source?.side].some((id) => id != null && related(id, holder, index));
  });
}

function holderOf(stance: Stance, scene: Scene): string | null {
  for (const { claim, value } of stance) {
    const held = value.kind === 'place' ? value.holder : undefined;
    const found = held ?? sideIn(claim, scene.index) ?? standingAt(claim, value, scene);
    if (found !== null) return found;
  }
  return null;
}

/** Who fired or flew it, by name. */
function sideIn({ proposition, commitment }: Claim, index: ConceptIndex): string | null {
  if (commitment.polarity === 'denied') return null;
  for (const { role, value } of proposition.arguments) if (role === 'agent') return ownerOf(value, index);
  return null;
}

/** Whose troops a source has in the very place that it names. */
function standingAt({ report, origin, sentence }: Claim, at: Draft['value'], scene: Scene): string | null {
  if (at.kind !== 'place') return null;
  for (const { proposition, commitment, origin: teller, sentence: told } of claimsOfReport(report, scene)) {
    if (teller !== origin || commitment.polarity === 'denied' || !standing.has(proposition.event)) continue;
    if (Math.abs(told - sentence) > near) continue;
    const there = proposition.arguments.some(
      ({ role, value }) =>
        role === 'place' && value.kind === 'place' && (value.id === null ? value.name === at.name : value.id === at.id),
    );
    if (!there) continue;
    for (const { role, value } of proposition.arguments) {
      const owner = role === 'agent' || role === 'patient' ? ownerOf(value, scene.index) : null;
      if (owner !== null) return owner;
    }
  }
  return null;
}

function ownerOf(value: Value, index: ConceptIndex): string | null {
  const id = value.kind === 'actor' ? value.id : value.kind === 'thing' ? value.owner : null;
  return id !== null && index.concept(id)?.type !== 'role' ? id : null;
}

function holderAs(id: string, index: ConceptIndex): ActorValue {
  return { kind: 'actor', id, name: id, levels: index.ancestors(id), thing: null, unknown: false };
}
