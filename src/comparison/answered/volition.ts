import type { Claim, DeedConcept, EventClass, Value } from '../../model';
import { claimsBeside } from '../alignment/claims-beside';
import { toldBy } from '../alignment/deeds';
import { isUnspecific } from '../alignment/event-group';
import { sameName } from '../comparison';
import type { Scene } from '../scene';
import { compareValues } from '../values';
import { isOneDeed, type Wanted, wantedBy } from './directives';

/** What a claim says of the will with which somebody did something. */
interface Volition {
  readonly willing: boolean;
  readonly deeds: readonly Wanted[];
  readonly doers: readonly Value[];
}

/** Whether a claim says that somebody did something against his will. */
export function saysForced(claim: Claim, scene: Scene): boolean {
  return volitionOf(claim, scene)?.willing === false;
}

/** "He was forced to leave", "he left of his own accord": whether one is said to have done one thing under duress and freely. */
export function isOfOwnWill(forced: Claim, free: Claim, scene: Scene): boolean {
  const [x, y] = [volitionOf(forced, scene), volitionOf(free, scene)];
  if (x === null || y === null || x.willing || !y.willing) return false;
  if (!x.deeds.some((one) => y.deeds.some((other) => isOneDeed(one, other)))) return false;
  // Who is left to a pronoun is whoever the story is about.
  if (x.doers.length === 0 || y.doers.length === 0) return true;
  return x.doers.some((one) => y.doers.some((other) => areOne(one, other, scene)));
}

function areOne(x: Value, y: Value, { index }: Scene): boolean {
  if ('name' in x && 'name' in y && sameName(x.name, y.name)) return true;
  const { relation } = compareValues(x, y, index);
  return relation === 'equivalent' || relation === 'refines';
}

/** Deeds by which somebody is made to do the other, by the class of what he then did. */
const madeTo: Readonly<Partial<Record<EventClass, EventClass>>> = {
  dismiss: 'resign',
  displace: 'leave',
  transport: 'leave',
};

const forcing: DeedConcept = 'force';

function volitionOf(claim: Claim, scene: Scene): Volition | null {
  const { proposition, commitment } = claim;
  const { event, willing } = proposition;
  if (commitment.stage !== 'accomplished' || commitment.focus === 'agent') return null;
  const denied = commitment.polarity === 'denied';
  if (willing !== undefined) {
    const made = denied ? !willing : willing;
    return { willing: made, deeds: [made ? claim : (madeTo[event] ?? claim)], doers: doersOf(claim, made) };
  }
  if (denied) return null;
  const made = madeTo[event];
  if (made !== undefined && event === 'dismiss') return { willing: false, deeds: [made], doers: undergoersOf(claim) };
  if ((event !== 'order' && event !== 'act') || !toldBy(claim).includes(forcing)) return null;
  const deeds = [...wantedBy(claim, scene), ...doneUnder(claim, scene)];
  return deeds.length === 0 ? null : { willing: false, deeds, doers: undergoersOf(claim) };
}

/** "Had been forced to return": what is told of as done by those who were forced. */
function doneUnder(claim: Claim, scene: Scene): readonly Claim[] {
  const forced = undergoersOf(claim);
  return claimsBeside(claim, scene).filter(
    (one) =>
      one !== claim &&
      one.origin === claim.origin &&
      one.commitment.polarity === 'affirmed' &&
      one.evidence.start < claim.evidence.end &&
      one.evidence.end > claim.evidence.start &&
      !isUnspecific(one.proposition.event) &&
      doersOf(one, true).some((doer) => forced.some((other) => areOne(doer, other, scene))),
  );
}

function doersOf(claim: Claim, willing: boolean): readonly Value[] {
  const { arguments: roles } = claim.proposition;
  const agents = roles.flatMap(({ role, value }) => (role === 'agent' ? [value] : []));
  return agents.length > 0 && (willing || madeTo[claim.proposition.event] === undefined) ? agents : undergoersOf(claim);
}

function undergoersOf({ proposition }: Claim): readonly Value[] {
  return proposition.arguments.flatMap(({ role, value }) =>
    role === 'patient' && (value.kind === 'actor' || value.kind === 'thing') ? [value] : [],
  );
}
