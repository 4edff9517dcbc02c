import type { Claim, EventClass, Role, Value } from '../../../model';
import { eventClasses, traitsOf } from '../../../model';
import { type ConceptIndex, isA } from '../../concepts';
import { isPassing } from '../../draft';
import type { Scene } from '../../scene';
import { accusedSpeaker } from '../agent/accused';
import { deniedAgent } from '../agent/denied-agent';
import { absentIn } from './absence';
import { failedPart } from './failed-part';
import { isLapse } from './lapse';
import { isOfMishap } from './mishap';
import { natureOfValue } from './nature-of-value';
import { rammedBy } from './rammed';

/** Events that are themselves an account of why something blew up, burned, fell or sank. */
export const accounts: ReadonlySet<EventClass> = new Set([
  'attack',
  'shoot-down',
  'strike',
  'sabotage',
  'terrorism',
  'target',
  'malfunction',
  'negligence',
  'hack',
  'murder',
  'poison',
  'suicide',
  'illness',
]);

const doing: ReadonlySet<Role> = new Set<Role>(['means', 'cause']);

/** Accounts of a death, which need name no thing. */
const deathly: ReadonlySet<EventClass> = new Set(['poison', 'murder', 'suicide', 'illness']);

/** Accounts of a mishap, which need not name what it befell: the engine failed, the pilot erred. */
const mishaps: ReadonlySet<EventClass> = new Set(['malfunction', 'negligence']);

/** "An air strike hit the base" says why it exploded; "no aircraft were in the sky" says that no air strike did. */
export function deedAsCause(claim: Claim, scene: Scene): Value | null {
  const { event, predicate, arguments: roles } = claim.proposition;
  const concepts = roles.flatMap(({ role, value }) =>
    (role === 'agent' || role === 'means') && 'id' in value && value.id !== null ? [value.id] : [],
  );
  if (deniedAgent(claim, scene.index) !== null || accusedSpeaker(claim, scene) !== null) return null;
  // Who pleads not guilty of a murder leaves it a murder.
  const { commitment, attribution } = claim;
  const pleads = attribution.act === 'deny' && attribution.chain.at(-1)?.kind === 'person';
  if (commitment.polarity === 'denied' && event === 'murder' && pleads) return null;
  // "Battered by the hurricane" is nobody's deed.
  if (isOfNature(claim, scene.index)) return null;
  const taken = takenIn(claim, scene);
  if (taken !== null) return taken;
  const part = failedPart(claim, scene);
  if (part !== null) return part;
  const rammed = rammedBy(claim, scene);
  if (rammed !== null) return rammed;
  if (isLapse(claim, scene)) return { kind: 'happening', event: 'negligence', name: predicate, concepts };
  if (accounts.has(event) && !isPassing(claim) && isAccount(claim, scene))
    return { kind: 'happening', event, name: predicate, concepts };
  // A bomb that went off is an account of why something crashed or sank, where that is the incident.
  const bombed = event === 'explode' && concepts.some((id) => isA(id, 'thing:weapon', scene.index));
  if (bombed && !isPassing(claim) && isOfMishap(scene))
    return { kind: 'happening', event: 'attack', name: predicate, concepts };
  return absentDeed(claim, scene.index);
}

function isOfNature({ proposition: { event, arguments: roles } }: Claim, index: ConceptIndex): boolean {
  if (traitsOf(event).family !== 'assault' || roles.some(({ role }) => role === 'agent')) return false;
  return roles.some(({ role, value }) => doing.has(role) && natureOfValue(value, index) === 'natural');
}

function isAccount(claim: Claim, scene: Scene): boolean {
  const { event } = claim.proposition;
  if (claim.commitment.polarity === 'denied') return event !== 'strike' && event !== 'target';
  if (deathly.has(event) && scene.foremost.slice(0, 3).some((one) => one === 'die' || one === 'kill')) return true;
  return scene.happenings.of(claim).explicit || isOfMishapAccount(claim, scene);
}

/** Whether a claim is somebody's account of the mishap that the incident is, whatever it befell. */
export function isOfMishapAccount(claim: Claim, scene: Scene): boolean {
  const told = claim.commitment.polarity === 'affirmed' && claim.attribution.chain.length > 1;
  if (!told || !(isOfMishap(scene) || failedPart(claim, scene) !== null)) return false;
  // "A technical failure" named in passing is no account; that an engine failed is.
  const of = claim.proposition.arguments.some(({ role }) => role === 'patient' || role === 'agent');
  if ((of && mishaps.has(claim.proposition.event)) || failedPart(claim, scene) !== null) return true;
  return isLapse(claim, scene) || rammedBy(claim, scene) !== null;
}

const takingIn: ReadonlySet<string> = new Set(['inhale', 'eat', 'drink', 'swallow']);
const harmful: readonly string[] = ['weapon/chemical', 'substance', 'illness'].map((name) => `thing:${name}`);
const food = 'thing:food';

/** What somebody breathed in, ate or drank, where the incident is that persons fell ill or died of something. */
function takenIn({ proposition, commitment, attribution }: Claim, scene: Scene): Value | null {
  if (proposition.event !== 'act' || !takingIn.has(proposition.predicate)) return null;
  if (commitment.polarity === 'denied' || attribution.chain.length < 2) return null;
  const families = scene.foremost
    .slice(0, 5)
    .map((event) => (event in eventClasses ? traitsOf(event as EventClass).family : null));
  const isOfIllness = families.includes('health');
  const ailing = isOfIllness || families.includes('harm');
  // Everybody eats: a meal is an account of an illness, and not of whatever death.
  const roots = isOfIllness ? [...harmful, food] : harmful;
  const what = proposition.arguments.find(
    ({ role, value }) =>
      role === 'patient' &&
      value.kind === 'thing' &&
      roots.some((root) => isA(value.id, root, scene.index)) &&
      (isOfIllness || !isA(value.id, food, scene.index)),
  );
  return ailing ? (what?.value ?? null) : null;
}

function absentDeed(claim: Claim, index: ConceptIndex) {
  for (const { value } of absentIn(claim)) {
    if (value.kind !== 'thing') continue;
    const armed = isA(value.id, 'thing:vehicle/aircraft', index) || isA(value.id, 'thing:weapon', index);
    if (!armed) continue;
    const concepts = value.id === null ? [] : [value.id];
    return { kind: 'happening', event: 'strike', name: value.name, concepts } as const;
  }
  return null;
}
