import { type Claim, type DeedConcept, type EventClass, type Family, traitsOf } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { circleOf, tellsOfIncident } from '../../alignment/event-group';
import { type ConceptIndex, isA } from '../../concepts';
import { askedOfScene } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { valueKey } from '../../value-key';
import { isOfMishap } from './mishap';

/** Words for what happened that leave open what it was, and acts that are told as what led to it. */
export const atLarge: ReadonlySet<EventClass> = new Set<EventClass>(['happen', 'disaster', 'accident', 'cause', 'act']);

/** Damage comes of one blow whatever word it goes by; so do the harm of it, the illness, and the happening itself. */
const ofOneBlow: ReadonlySet<Family> = new Set<Family>(['assault', 'accident', 'damage', 'harm', 'nature', 'health']);

/** Words for one effect that belong to circles of their own: that something stopped or was called off, that somebody went. */
export const alike: Readonly<Partial<Record<EventClass, string>>> = {
  end: 'stop',
  close: 'stop',
  outage: 'stop',
  postpone: 'stop',
  cancel: 'stop',
  malfunction: 'stop',
  fail: 'stop',
  leave: 'go',
  withdraw: 'go',
  resign: 'go',
  dismiss: 'go',
  disappear: 'go',
  flee: 'go',
};

/** Whether an event is something stopping, going, breaking down or falling in, which nobody tells without asking what it came of. */
export function isOutcome(event: EventClass): boolean {
  return alike[event] !== undefined || traitsOf(event).family === 'accident' || event === 'collapse';
}

/** Whether an event is of what one blow does. */
export function comesOfOneBlow(event: EventClass): boolean {
  return ofOneBlow.has(traitsOf(event).family);
}

/** What a claim's cause brought about, by which causes meet in one question. */
export function effectTopic(claim: Claim, scene: Scene): string {
  const { event } = claim.proposition;
  if (traitsOf(event).family === 'health') return scene.happenings.main;
  const own = ownEffect(claim, scene.index);
  if (own !== null) return own;
  // "Knocked the system out", «عطّل الرحلات»: of a service that stopped, its ruin.
  // "The bus overturned", "a tyre had burst", of an incident whose main thing is another: the wreck is what happened.
  if (traitsOf(event).family === 'accident' && isMishapOf(event, scene)) return mainEffect(scene);
  if ((traitsOf(event).family === 'damage' || event === 'crash') && mainEffect(scene) === 'stop') return 'stop';
  // «نقص الغاز هو ما أسقط المنظومة»: a word for bringing a service down that no class has.
  if (event === 'act' && toldBy(claim).some((deed) => downing.has(deed)) && mainEffect(scene) === 'stop') return 'stop';
  return atLarge.has(event) && event !== 'act' ? mainEffect(scene) : (alike[event] ?? scene.happenings.of(claim).id);
}

/** Deeds that leave a service or a works standing still. */
const downing: ReadonlySet<DeedConcept> = new Set<DeedConcept>([
  'take-down',
  'break-down',
  'cut-supply',
  'switch-off',
  'stop',
]);

/** Whether an accident of such a class is what the incident is. */
export function isMishapOf(event: EventClass, scene: Scene): boolean {
  return isOfMishap(scene) && !accountable.has(event) && scene.happenings.main.startsWith('incident');
}

/** Accidents that are told as why. */
const accountable: ReadonlySet<EventClass> = new Set<EventClass>(['malfunction', 'negligence']);

/** "The shortage stemmed from", "his wealth came of": what a noun names that is no word for an event, and none for whatever happened. */
function ownEffect({ proposition: { event, arguments: roles } }: Claim, index: ConceptIndex): string | null {
  if (event !== 'happen') return null;
  const named = roles.find(({ role }) => role === 'patient')?.value;
  if (named?.kind !== 'thing' || named.id === null || incidents.some((root) => isA(named.id, root, index))) return null;
  return `of:${valueKey(named)}`;
}

/** Things that stand for whatever happened. */
const incidents: readonly string[] = [
  'phenomenon',
  'situation',
  'matter-problem',
  'matter-effect',
  'matter-crisis',
].map((name) => `thing:${name}`);

/** Events of an incident, most told first, that say what it is. */
export const leading = 3;

/** Events of an incident that are told of whatever it is. */
const plain: ReadonlySet<string> = new Set<EventClass>(['act', 'be', 'measure', 'exist', 'use', 'investigate']);

/** The effect of which claims are that name none. */
export const mainEffect = askedOfScene((scene) => mainOf(scene));

/** What "the accident", "what happened" or "the chaos" stands for: the effect that causes are given for, else what is told most. */
const mainOf = oncePerScene((scene): string => {
  const given = new Set<string>();
  for (const { proposition } of scene.claims)
    if (proposition.arguments.some(({ role }) => role === 'cause')) given.add(proposition.event);
  const told = scene.incident.events.filter((event) => !plain.has(event) && !atLarge.has(event as EventClass));
  const first = told.slice(0, leading) as EventClass[];
  const main = first.find((event) => given.has(event)) ?? first.find(tellsOfIncident) ?? first[0];
  return main === undefined || tellsOfIncident(main) ? scene.happenings.main : (alike[main] ?? circleOf(main));
});
