import type { Claim, Comparison, EventClass, PlaceValue } from '../../../model';
import { traitsOf } from '../../../model';
import { rivals } from '../../alignment/told-once';
import { compared } from '../../comparison';
import { type ConceptIndex, isA } from '../../concepts';
import { type Draft, draft, evidenceFor } from '../../draft';
import type { Stance } from '../../kind';
import type { Scene } from '../../scene';

/** What is in somebody's waters or air. */
const vessels: readonly string[] = ['thing:vehicle/ship', 'thing:vehicle/aircraft'];

const highSeas = 'thing:nature/high-seas';

export const watersTopic = 'waters:';

/** Acts of being somewhere; who goes from one country to another is in both. */
const staying: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'act', 'find', 'end', 'exist', 'stay', 'rescue']);

/** "The trawler had been fishing in French waters", "the boat was on the high seas": in whose waters or air a vessel was when it was met. */
export function whoseWaters(claim: Claim, { index }: Scene): Draft | null {
  const { event, arguments: roles } = claim.proposition;
  if (claim.attribution.chain.length < 2 || claim.commitment.polarity === 'denied') return null;
  if (!staying.has(event) && traitsOf(event).family !== 'custody') return null;
  const where = roles.find(({ role, value }) => role === 'place' && isRealm(value as PlaceValue, index));
  if (where === undefined) return null;
  for (const { role, value } of roles) {
    if (role !== 'patient' && role !== 'agent') continue;
    const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
    const vessel = vessels.find((root) => isA(id, root, index));
    if (vessel !== undefined)
      return draft(claim, where.value, evidenceFor(claim, claim.evidence), `${watersTopic}${vessel}`);
  }
  return null;
}

/** A country, by its waters or its air, or what is nobody's. */
function isRealm(value: PlaceValue, index: ConceptIndex): boolean {
  if (value.kind !== 'place' || (value.relation !== 'at' && value.relation !== 'part-of')) return false;
  return isA(value.thing, highSeas, index) || (value.id !== null && index.concept(value.id)?.type === 'country');
}

/** Waters of two countries, or of one and of none, each by a source of its own. */
export function compareWaters(a: Stance, b: Stance): Comparison | null {
  const [x, y] = [a[0], b[0]];
  if (x.value.kind !== 'place' || y.value.kind !== 'place' || x.open || y.open || x.denies || y.denies) return null;
  if (x.value.id === y.value.id) return null;
  const met = a.some(({ claim }) => b.some((other) => rivals(claim, other.claim)));
  return met ? compared('conflicts', 'place.apart', { a: x.value.name, b: y.value.name }) : null;
}
