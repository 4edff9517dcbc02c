import { type Claim, type Family, traitsOf, type Value } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import { tellsOfIncident } from '../../alignment/event-group';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { valueKey } from '../../value-key';
import { compareValues } from '../../values';
import { isBlame } from './is-blame';
import { masterminded } from './masterminded';

/** What somebody is told to have done. */
interface Laid {
  readonly claim: Claim;
  readonly doer: Value;
  readonly topic: string;
  /** By an accusation, or a word for his part in it. */
  readonly blamed: boolean;
}

/** Events of an incident, most told first, that say what it is. */
const telling = 6;

/**
 * The deed that a claim says somebody did, planned or had a part in. "Was behind it", "denied any involvement", "to blame" name
 * none: they are about what the same party is accused of, in its own report before all others, else about what anybody is.
 */
export function deedTopic(claim: Claim, scene: Scene): string {
  if (!leavesDeedOpen(claim)) return namedTopic(claim, scene);
  const deeds = laidIn(scene);
  const party = claim.proposition.arguments.find(({ role }) => role === 'agent')?.value;
  const its = party === undefined ? [] : deeds.filter(({ doer }) => isSame(doer, party, scene));
  for (const some of [its.filter(({ blamed }) => blamed), its, deeds.filter(({ blamed }) => blamed)]) {
    const found = some === its || its.includes(some[0] as Laid) ? (lastBefore(claim, some) ?? most(some)) : most(some);
    if (found !== undefined) return found;
  }
  return namedTopic(claim, scene);
}

/** Of whom a part is told or denied, in an event that no word names. */
function leavesDeedOpen({ commitment, proposition }: Claim): boolean {
  if (commitment.focus !== 'agent' || proposition.event !== 'happen') return false;
  return !proposition.arguments.some(({ role }) => role === 'patient' || role === 'target' || role === 'topic');
}

function namedTopic(claim: Claim, scene: Scene): string {
  const planned = masterminded(claim);
  if (planned !== null) {
    if (tellsOfIncident(planned)) return scene.happenings.main;
    const told = scene.claims.find(({ proposition }) => proposition.event === planned);
    if (told !== undefined) return namedTopic(told, scene);
  }
  const { event } = claim.proposition;
  const { id } = scene.happenings.of(claim);
  // "Responsible for the report": of what no word for an event names.
  const matter = claim.proposition.arguments.find(({ role }) => role === 'topic');
  if (event === 'happen' && claim.commitment.focus === 'agent' && matter !== undefined)
    return `part:${valueKey(matter.value)}`;
  // "The fire was started by protesters": who began it set it.
  if (event === 'begin') {
    const begun = claim.proposition.arguments.find(({ role, value }) => role === 'patient' && isFire(value));
    const fire = begun && scene.claims.find(({ proposition }) => proposition.event === 'burn');
    if (fire !== undefined) return namedTopic(fire, scene);
  }
  if (tellsOfIncident(event)) return id;
  // Gunmen who seized somebody in the story of a kidnapping kidnapped him.
  if (event === 'detain' && toldBy(claim).includes('abduct') && scene.foremost.slice(0, telling).includes('abduct'))
    return 'abduct:abduct';
  // Who is to blame for an escape is not who escaped.
  if (claim.commitment.focus === 'agent' && byDoer.has(traitsOf(event).family)) return `blame:${event}`;
  return `${id}:${event}`;
}

function isFire(value: Value): boolean {
  return value.kind === 'happening' && value.event === 'burn';
}

/** Families whose events are told apart by who did them. */
const byDoer: ReadonlySet<Family> = new Set<Family>(['movement', 'vote', 'speech', 'dealing']);

const laidIn = oncePerScene((scene): readonly Laid[] => {
  const main = new Set(scene.foremost.slice(0, telling));
  const found: Laid[] = [];
  for (const claim of scene.claims) {
    const { proposition, commitment } = claim;
    const { event } = proposition;
    if (event === 'happen' || commitment.stage === 'threatened') continue;
    const { family } = traitsOf(masterminded(claim) ?? event);
    const blamed = isBlame(claim);
    if (family === 'speech' || event === 'be' || event === 'act') continue;
    if (!blamed && (!main.has(event) || family === 'movement' || commitment.polarity === 'denied')) continue;
    for (const { role, value } of proposition.arguments)
      if (role === 'agent' && isNamed(value))
        found.push({ claim, doer: value, topic: namedTopic(claim, scene), blamed });
  }
  return found;
});

function isNamed(value: Value): boolean {
  return (value.kind === 'actor' && !value.unknown) || value.kind === 'thing';
}

function isSame(a: Value, b: Value, scene: Scene): boolean {
  const { relation, reason } = compareValues(a, b, scene.index);
  return relation === 'equivalent' || relation === 'refines' || reason === 'name.sound';
}

/** The deed told last before a claim in its report. */
function lastBefore({ report, sentence, evidence }: Claim, deeds: readonly Laid[]): string | undefined {
  return deeds.findLast(
    ({ claim }) =>
      claim.report === report &&
      claim.evidence.part === evidence.part &&
      (claim.sentence < sentence || (claim.sentence === sentence && claim.evidence.start < evidence.start)),
  )?.topic;
}

/** The deed told most often, and of two the one whose name comes first. */
function most(deeds: readonly Laid[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { topic } of deeds) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  let best: string | undefined;
  for (const [topic, count] of counts) {
    const top = best === undefined ? 0 : (counts.get(best) as number);
    if (best === undefined || count > top || (count === top && topic < best)) best = topic;
  }
  return best;
}
