import type { Argument, Claim, Family, PlaceValue, StateValue, Value } from '../../../model';
import { traitsOf } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import { leftHelm } from './helms';
import { holderIn, isHolding, speakerIn } from './holdings';
import { siteOf } from './whereabouts';

/** Somebody or something in a place. */
export interface Presence {
  readonly what: Value;
  /** Null where a claim says no more than that there is such a building. */
  readonly where: Value | null;
}

/** What a claim says not to be in a place: "no fighters in the hospital", "was not in the building", "the town has no bank", "is unarmed". */
export function absencesOf(claim: Claim, index: ConceptIndex): Presence[] {
  const { event } = claim.proposition;
  const { polarity, focus, stage } = claim.commitment;
  if (focus !== 'event' || stage !== 'accomplished') return [];
  const denied = polarity === 'denied';
  const left = denied ? null : leftHelm(claim, index);
  if (left === null && !denied && event !== 'be') return [];
  const roles = ownWords(claim);
  if (left !== null)
    return roles.flatMap(({ role, value }) =>
      role === 'agent' && canBeThere(value, index) ? [{ what: value, where: left }] : [],
    );
  const state = event === 'be' ? roles.find(({ value }) => value.kind === 'state')?.value : undefined;
  if (state?.kind === 'state') {
    const lacking = denied || state.sign > 0 ? [] : roles.flatMap((one) => lackOf(one, state, index));
    if (lacking.length > 0) return lacking;
    if (state.scale !== 'presence' || denied !== state.sign > 0) return [];
  } else if (!denied) return [];
  const holds = isHolding(claim, index);
  if (!(event === 'exist' || event === 'be' || event === 'find' || holds)) return [];
  const places = placesIn(claim, roles, holds, index);
  // "The minister said he was not in his office": who speaks of himself by a pronoun.
  const speaker =
    event === 'be' && roles.every(({ role }) => role !== 'patient') ? speakerIn(claim.attribution.chain) : null;
  if (speaker !== null) return places.map((where) => ({ what: speaker, where }));
  return roles.flatMap(({ role, value }): Presence[] => {
    if (role !== 'patient' || !canBeThere(value, index)) return [];
    if (holds && isBuilding(value, index) && isOneKnown(value)) return [];
    if (places.length > 0) return places.map((where) => ({ what: value, where }));
    return holds && isBuilding(value, index) ? [{ what: value, where: null }] : [];
  });
}

/** Where a claim has what it tells of: in a place, with whoever or in whatever holds it, in what it was found. */
function placesIn(claim: Claim, roles: readonly Argument[], holds: boolean, index: ConceptIndex): readonly Value[] {
  const found = roles.flatMap(({ role, value }): Value[] => {
    if (isSite(value, index)) return role === 'place' || (holds && role === 'agent') ? [value] : [];
    return claim.proposition.event === 'find' && role === 'target' && value.kind === 'thing' ? [value] : [];
  });
  if (found.length > 0 || !holds) return found;
  const holder = holderIn(claim);
  return holder === null ? [] : [holder];
}

/** What whoever is in a state that says so has none of: who is unarmed no weapon, a building that is empty no persons. */
function lackOf({ role, value: where }: Argument, { scale, name }: StateValue, index: ConceptIndex): Presence[] {
  if (role !== 'patient') return [];
  const id = scale === 'armament' ? 'thing:weapon' : scale === 'fullness' ? 'thing:person' : null;
  if (id === null || (scale === 'fullness' && !isBuilding(where, index))) return [];
  return [{ what: { kind: 'thing', id, name, definite: false, owner: null, attributes: [] }, where }];
}

/** "The town does not own the property": there is one all the same. */
function isOneKnown(value: Value): boolean {
  return value.kind === 'thing' && value.definite;
}

/** What a claim's own clause says by words of its own: what it takes over from elsewhere stands under the whole of it, or outside. */
function ownWords({ proposition, evidence }: Claim): readonly Argument[] {
  return proposition.arguments.filter(
    ({ evidence: { part, start, end } }) =>
      part === evidence.part &&
      start >= evidence.start &&
      end <= evidence.end &&
      end - start < evidence.end - evidence.start,
  );
}

/** Families whose doers and undergoers are on their way, or far from what is told of them. */
const elsewhere: ReadonlySet<Family> = new Set<Family>(['movement', 'speech', 'vote']);

/** Who or what a claim has in a place, whatever he does or suffers there. */
export function presencesOf(claim: Claim, index: ConceptIndex): Presence[] {
  const { event } = claim.proposition;
  const roles = ownWords(claim);
  const { polarity, stage, certainty, conditional, focus } = claim.commitment;
  if (polarity === 'denied' || focus !== 'event' || stage !== 'accomplished' || conditional) return [];
  if (certainty === 'unknown') return [];
  const holds = isHolding(claim, index);
  if (holds) {
    const places = placesIn(claim, roles, holds, index);
    const held = roles.flatMap(({ role, value }) => (role === 'patient' && canBeThere(value, index) ? [value] : []));
    if (held.length > 0) return held.flatMap((what) => places.map((where) => ({ what, where })));
  }
  if (elsewhere.has(traitsOf(event).family)) return [];
  const state = event === 'be' ? roles.find(({ value }) => value.kind === 'state')?.value : undefined;
  if (state?.kind === 'state' && state.scale === 'presence' && state.sign < 0) return [];
  const found: Presence[] = [];
  if (roles.every(({ role, value }) => role !== 'place' || isBuilding(value, index)))
    for (const one of roles)
      if (isBuilding(one.value, index) && isNamed(one)) found.push({ what: one.value, where: null });
  for (const { role, value: where } of roles) {
    const inside = event === 'find' && role === 'target' && where.kind === 'thing';
    if (!inside && ((role !== 'place' && role !== 'origin') || !isSite(where, index))) continue;
    for (const { role: part, value } of roles)
      if ((part === 'agent' || (part === 'patient' && role !== 'origin')) && canBeThere(value, index))
        found.push({ what: value, where });
    // "Came from a tank at the plant": the tank is at the plant.
    for (const { value: other } of roles)
      if (other !== where && other.kind === 'place' && other.thing !== null) found.push({ what: other, where });
    // "The driver said he was in the cabin": who speaks of himself by a pronoun.
    const speaker =
      event === 'be' && roles.every((one) => one.role !== 'patient') ? speakerIn(claim.attribution.chain) : null;
    if (speaker !== null) found.push({ what: speaker, where });
  }
  return found;
}

/** A pronoun takes up what another sentence may only deny. */
function isNamed({ value, evidence: { quote } }: Argument): boolean {
  return 'name' in value && quote.length * 2 > value.name.length;
}

/** "A refinery was hit", "blew up in an arms store": there is one. */
function isBuilding(value: Value, index: ConceptIndex): boolean {
  return (value.kind === 'thing' || value.kind === 'place') && isA(siteOf(value), 'thing:building', index);
}

/** Persons, bodies, arms, vehicles, buildings and goods. */
const bodies = ['person', 'weapon', 'vehicle', 'building', 'substance', 'animal'].map((name) => `thing:${name}`);
/** Who goes by what befell him is counted, and not found there. */
const harmed = ['victim', 'wounded', 'missing'].map((name) => `thing:person/${name}`);

function canBeThere(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'actor') return true;
  if (value.kind !== 'thing') return false;
  if (value.id === null) return value.attributes.length === 0;
  const { id } = value;
  return bodies.some((root) => isA(id, root, index)) && !harmed.some((root) => isA(id, root, index));
}

function isSite(value: Value, index: ConceptIndex): value is PlaceValue {
  if (value.kind === 'place') return value.relation === 'at' || value.relation === 'part-of';
  return value.kind === 'actor' && isA(value.thing, 'thing:building', index);
}
