import type { ActorValue, Claim, EventClass, Value } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { type ConceptIndex, isA } from '../../concepts';
import { compareValues } from '../../values';
import { speakerOf } from './speaker';

/** Classes that say no more than that somebody moved, was present or at work. */
export const moving: ReadonlySet<EventClass> = new Set<EventClass>([
  'fly',
  'travel',
  'be',
  'exist',
  'own',
  'find',
  'stay',
  'deploy',
]);

/** The party that a claim says was not there: by its name, or as the speaker's own men, vehicles and forces. */
export function absentParty(claim: Claim, index: ConceptIndex): ActorValue | null {
  const { commitment, proposition, attribution } = claim;
  if (commitment.polarity !== 'denied' || commitment.focus !== 'event' || commitment.stage !== 'accomplished')
    return null;
  if (attribution.chain.length < 2 || !tellsOfPresence(claim, index)) return null;
  const had = proposition.event === 'act' || proposition.event === 'own';
  // There may be none of anybody's in a camp that was struck: of whom that is said, and of his own, it says that he was not there.
  const own = had || proposition.event === 'exist' || proposition.event === 'find';
  for (const { role, value } of proposition.arguments) {
    if (role !== 'patient' && (had || role !== 'agent')) continue;
    if (value.kind === 'actor' && value.id !== null && isForce(value.id, index)) {
      if (!value.id.startsWith('actor:org/')) return own ? speakerFor(value, claim, index) : value;
      return own ? speakerOf(claim, index) : (speakerFor(value, claim, index) ?? value);
    }
    if (!isOfForces(value, had ? armed : ofForces, index) || (own && !had)) continue;
    const owner = value.kind === 'thing' ? value.owner : null;
    const speaker = speakerOf(claim, index);
    if (owner === null) return speaker;
    const party: ActorValue = {
      kind: 'actor',
      id: owner,
      name: nameOf(value),
      levels: [],
      thing: null,
      unknown: false,
    };
    return !had || (speaker !== null && isOneSide(speaker, party, index)) ? party : null;
  }
  return null;
}

function nameOf(value: Value): string {
  return 'name' in value ? value.name : '';
}

/** "Its forces": the speaker's; "no Air Force plane flew", which a governor says, is the force that it names. */
function speakerFor(value: ActorValue, claim: Claim, index: ConceptIndex): ActorValue | null {
  const speaker = speakerOf(claim, index);
  return speaker !== null && isOneSide(speaker, value, index) ? speaker : null;
}

function tellsOfPresence(claim: Claim, index: ConceptIndex): boolean {
  const { event, arguments: roles } = claim.proposition;
  if (event === 'act') return toldBy(claim).includes('own') && roles.some(({ role }) => role === 'patient');
  if (event === 'travel') return toldBy(claim).includes('fly');
  // "Its troops were not wounded" is no word of where they were; "were not in the town" is.
  if (event === 'be') return roles.every(({ role, value }) => role !== 'topic' || isWhereabouts(value, index));
  return moving.has(event);
}

function isWhereabouts(value: Value, index: ConceptIndex): boolean {
  if (value.kind === 'state') return value.scale === 'presence';
  if (value.kind === 'place') return value.thing === null;
  return value.kind === 'thing' && (isA(value.id, 'thing:nature', index) || (value.id === null && value.definite));
}

const forces: ReadonlySet<string> = new Set(['armed-force', 'armed-group', 'police', 'state', 'agency']);

function isForce(id: string, index: ConceptIndex): boolean {
  return id.startsWith('actor:org/') || forces.has(index.concept(id)?.type ?? '');
}

/** What a party has that can have done it: where such are, and whether there are such at all. */
const ofForces = ['thing:vehicle', 'thing:person/combatant', 'thing:person/man', 'thing:group/unit'];

const armed = [...ofForces, 'thing:weapon'];

function isOfForces(value: Value, sorts: readonly string[], index: ConceptIndex): boolean {
  const id = value.kind === 'thing' ? value.id : value.kind === 'actor' ? value.thing : null;
  return sorts.some((root) => isA(id, root, index));
}

export function isOneSide(a: ActorValue, b: ActorValue, index: ConceptIndex): boolean {
  const { relation } = compareValues(a, b, index);
  return relation === 'equivalent' || relation === 'refines' || relation === 'overlaps';
}
