import {
  type Argument,
  type Claim,
  type EventClass,
  type Evidence,
  type QuantityValue,
  traitsOf,
  type Value,
} from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { toldBy } from '../../alignment/deeds';
import { tellsOfIncident } from '../../alignment/event-group';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';

/** The topic of how many did it. */
export const doersTopic = 'did:person';

/** Classes of deeds beside the assaults that a band does: how many it was is asked of them as well. */
const banded: ReadonlySet<EventClass> = new Set<EventClass>(['steal', 'abduct', 'kill', 'murder', 'burn']);

/** Assaults of which those who are named do no deed of their own: of a fight each side has its own number. */
const noBands: ReadonlySet<EventClass> = new Set<EventClass>(['clash', 'calm', 'intercept']);

/** Of the classes of an incident, the most frequent ones say what it is. */
const leading = 4;

/**
 * Those who did what the story is of, counted as such whatever they are called and by whatever verb ("five gunmen carried out the
 * attack", "only two of its fighters did"): the band is one, and is what each figure counts in full. Null of any other figure.
 */
export function asDoers(value: QuantityValue, counted: Evidence, claim: Claim, scene: Scene): QuantityValue | null {
  const tookPart = value.effect === 'attended' && isOfBand(value, claim, scene);
  if (value.measure !== null || value.scope.part === 'other' || !isOfSomebody(value)) return null;
  if (value.effect !== null && !tookPart) return null;
  const { commitment, proposition } = claim;
  if (commitment.polarity === 'denied' || commitment.stage !== 'accomplished') return null;
  const agents = proposition.arguments.filter(({ role }) => role === 'agent');
  const isIn = ({ value: one, evidence }: Argument) =>
    evidence.start < counted.end && counted.start < evidence.end && isCountOf(value, one);
  const acts = agents.some(isIn);
  const seen = () => isSeen(claim, scene) && proposition.arguments.some((one) => one.role === 'patient' && isIn(one));
  const did = isTheDeed(claim, scene)
    ? acts || (agents.length === 0 && isTakenUp(value, claim))
    : ((acts || seen()) && isOfBand(value, claim, scene)) ||
      (isCarryingOut(claim, scene) && (acts || agents.length === 0));
  return did ? { ...value, unit: 'person', effect: null, scope: { part: 'total', qualifiers: [] } } : null;
}

/** Whether a count is of an agent, and not of others in one clause with him: "they stole the records of 40,000 patients". */
function isCountOf({ scope: { qualifiers } }: QuantityValue, agent: Value): boolean {
  if (agent.kind === 'thing') return agent.id !== null && qualifiers.includes(agent.id);
  if (agent.kind !== 'actor') return false;
  if (qualifiers.length === 0) return agent.id === null && (agent.thing === null || agent.thing === 'thing:person');
  return qualifiers.some((id) => id === agent.id || id === agent.thing || agent.levels.includes(id));
}

function isOfSomebody({ unit }: QuantityValue): boolean {
  return unit === 'item' || unit === 'person' || unit.startsWith('thing:person');
}

/** "They came with 80 officers … a source spoke of 25": of those under arms, a figure taken up from who did it. */
function isTakenUp({ scope }: QuantityValue, { proposition }: Claim): boolean {
  return /^\d/u.test(proposition.predicate) && scope.qualifiers.some((id) => id.startsWith('actor:'));
}

/** Those whose very name says that they are out to attack or rob. */
const bands: readonly string[] = ['actor:org/armed-group', 'thing:person/suspect'];

/** Deeds of a band that comes, and of whoever sees it. */
const seeing: ReadonlySet<string> = new Set(['see', 'come', 'count']);

/** "There were only four men", "saw at least nine attackers", "eight masked men pulled up": a band is counted by whoever sees it. */
function isSeen(claim: Claim, scene: Scene): boolean {
  const { event, predicate } = claim.proposition;
  if (event === 'measure' && (predicate === 'count' || isNumbered(claim))) return true;
  if (event === 'act') return seeing.has(predicate) || toldBy(claim).some((deed) => seeing.has(deed));
  const { start, end } = claim.evidence;
  return claimsBeside(claim, scene).some(
    ({ evidence, proposition }) =>
      proposition.event === 'exist' &&
      evidence.start < end &&
      start < evidence.end &&
      proposition.arguments.every(({ role }) => role === 'patient'),
  );
}

/** "Put the number of attackers at five", «بلغ عدد المهاجمين خمسة»: a band, and how many it was is all that is told of it. */
function isNumbered({ proposition: { arguments: roles, predicate } }: Claim): boolean {
  return /^[\p{N}]/u.test(predicate) && roles.every(({ role }) => role === 'patient' || role === 'quantity');
}

/** In the story of a robbery, those who carry arms or are called no more than men. */
const robbers: readonly string[] = ['thing:person/combatant', 'thing:person/man'];

/** Classes that say of a band no more than that it was there. */
const told: ReadonlySet<EventClass> = new Set<EventClass>(['act', 'attend', 'exist', 'measure']);

/** "Five gunmen wearing belts": in the story of an attack, whatever else is told of them. */
function isOfBand({ scope }: QuantityValue, { proposition }: Claim, scene: Scene): boolean {
  const { event } = proposition;
  if (!told.has(event) && traitsOf(event).family !== 'movement') return false;
  const foremost = scene.foremost.slice(0, leading);
  const named = foremost.includes('steal') ? [...bands, ...robbers] : bands;
  if (scope.part !== 'total' || !scope.qualifiers.some((id) => named.some((root) => isA(id, root, scene.index))))
    return false;
  return foremost.some(isBanded);
}

/** Whether a claim tells the very deed: an assault that is the main happening, or a crime that the story is told as. */
function isTheDeed(claim: Claim, scene: Scene): boolean {
  const { event } = claim.proposition;
  if (noBands.has(event)) return false;
  if (traitsOf(event).family !== 'assault' && !banded.has(event)) return false;
  if (tellsOfIncident(event)) return scene.happenings.of(claim).main;
  return scene.foremost.slice(0, leading).includes(event);
}

/** "Two of them did it", «نفذوها»: a deed left to a pronoun is the one that the story is of. */
function isCarryingOut({ proposition: { event, deeds, arguments: roles } }: Claim, scene: Scene): boolean {
  if (event !== 'act' || deeds?.includes('carry-out') !== true) return false;
  if (!scene.foremost.slice(0, leading).some(isBanded)) return false;
  return roles.every(({ role, evidence }) => role !== 'patient' || !/\s/u.test(evidence.quote));
}

function isBanded(event: string): boolean {
  return !noBands.has(event as EventClass) && (banded.has(event as EventClass) || isAssault(event as EventClass));
}

function isAssault(event: EventClass): boolean {
  return traitsOf(event)?.family === 'assault';
}
