import type { ActorValue, Claim, Value } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { type ConceptIndex, isA } from '../../concepts';

/** Deeds whose words say of a holder what is with or in him. */
const holding: ReadonlySet<string> = new Set(['own', 'contain', 'store']);
const ofState: ReadonlySet<string> = new Set(['act', 'hold']);
const acts: ReadonlySet<string> = new Set(['have', 'keep']);

/**
 * Whether a claim's word says what somebody or something has, keeps, holds, contains or carries with him: "has no anti-aircraft missiles",
 * "the depot contained chlorine", «بحوزته سلاح». What is carried to a place is on its way.
 */
export function isHolding(claim: Claim, index: ConceptIndex): boolean {
  const { event, predicate, arguments: roles } = claim.proposition;
  if (event === 'own' || event === 'store') return true;
  if (event === 'carry' || event === 'transport') {
    if (roles.some(({ role }) => role === 'target' || role === 'origin')) return false;
    return event === 'carry' || roles.some(({ role, value }) => role === 'agent' && mayCarry(value, index));
  }
  if (event === 'act' && acts.has(predicate)) return true;
  return ofState.has(event) && toldBy(claim).some((deed) => holding.has(deed));
}

/** A vehicle, or somebody, who carries: a body that carries something brings it somewhere. */
function mayCarry(value: Value, index: ConceptIndex): boolean {
  return value.kind === 'actor' && ['thing:vehicle', 'thing:person'].some((root) => isA(value.thing, root, index));
}

/** With whom or in what it is: the holder, or whoever speaks of himself by a pronoun. */
export function holderIn({ proposition, attribution: { chain }, evidence }: Claim): Value | null {
  for (const { role, value, evidence: own } of proposition.arguments) {
    if (role !== 'agent' && role !== 'cause') continue;
    const inside = own.part === evidence.part && own.start >= evidence.start && own.end <= evidence.end;
    return inside && value.kind !== 'happening' && value.kind !== 'quantity' ? value : null;
  }
  return speakerIn(chain);
}

/** Whoever speaks, as one who is told of. */
export function speakerIn(chain: Claim['attribution']['chain']): ActorValue | null {
  const source = chain.at(-1);
  if (source === undefined || chain.length < 2 || source.kind === 'agency' || source.kind === 'outlet') return null;
  const { id, name, sort } = source;
  return { kind: 'actor', id, name, levels: [], thing: sort ?? null, unknown: false };
}
