import type { Claim, EventClass, Role } from '../../model';
import { classOf } from '../alignment/acts';
import { claimsBeside } from '../alignment/claims-beside';
import { toldBy } from '../alignment/deeds';
import { isUnspecific } from '../alignment/event-group';
import { isA } from '../concepts';
import type { Scene } from '../scene';
import { haveOneDoer, speakersIn } from './argument-tie';

/** Classes by which somebody is asked or told to do something. */
const directive: ReadonlySet<EventClass> = new Set<EventClass>(['order', 'demand', 'inform']);

/** Classes that tell of one thing asked for: to go. */
const going: ReadonlySet<EventClass> = new Set<EventClass>(['leave', 'evacuate', 'flee']);

/**
 * Whether a claim says that somebody was asked or told to do what another says nobody asked for: "residents were instructed to
 * leave", «أحدا لم يطلب منهم الرحيل».
 */
export function askForOne(denial: Claim, assertion: Claim, scene: Scene): boolean {
  if (!directive.has(denial.proposition.event) || !directive.has(assertion.proposition.event)) return false;
  const [mine, yours] = [wantedBy(denial, scene), wantedBy(assertion, scene)];
  return mine.some((one) => yours.some((other) => isOneDeed(one, other)));
}

/** Whether somebody is told by one to stay and by another to go: "told to stay indoors", "ordered to evacuate". */
export function askForOpposites(stay: Claim, go: Claim, scene: Scene): boolean {
  return tellsToStay(stay, scene) && tells(go) && wantedBy(go, scene).some((one) => goesWith(one));
}

/** Whether a claim says that somebody was told to stay. */
export function tellsToStay(claim: Claim, scene: Scene): boolean {
  if (!tells(claim)) return false;
  // "A court-ordered stay": nobody is told to.
  const told = claim.proposition.arguments.some(({ role, value }) => role === 'patient' && value.kind !== 'happening');
  return wantedBy(claim, scene).some((wanted) =>
    typeof wanted === 'string' ? told && wanted === 'stay' : stays(wanted),
  );
}

/** To stay where one is, and not "to stay calm". */
function stays(wanted: Claim): boolean {
  if (classOf(wanted) !== 'stay') return false;
  return wanted.proposition.arguments.every(
    ({ role, value }) => role !== 'patient' || value.kind === 'actor' || (value.kind === 'thing' && value.id !== null),
  );
}

function tells({ proposition, commitment }: Claim): boolean {
  return directive.has(proposition.event) && commitment.polarity === 'affirmed';
}

function goesWith(wanted: Wanted): boolean {
  return goes(typeof wanted === 'string' ? wanted : classOf(wanted), wanted);
}

/** What a claim has asked for or brought about: the happening that it names, or what its own words tell of as not yet done. */
export type Wanted = EventClass | Claim;

export function wantedBy(claim: Claim, scene: Scene): Wanted[] {
  const { event, arguments: roles } = claim.proposition;
  // «أصدر أمرا»: the order that is given is not what it is of.
  const named = roles.flatMap(({ role, value }) =>
    isMatter(role) && value.kind === 'happening' && value.event !== event ? [value.event] : [],
  );
  if (named.length > 0) return named;
  return claimsBeside(claim, scene).filter(
    (one) =>
      one !== claim &&
      (one.commitment.conditional || isResultOf(one, claim)) &&
      one.origin === claim.origin &&
      !isUnspecific(one.proposition.event) &&
      one.evidence.start < claim.evidence.end + near &&
      one.evidence.end > claim.evidence.start,
  );
}

const isMatter = (role: Role): boolean => role === 'patient' || role === 'means' || role === 'topic';

/** "Ordered the gates closed": what is to be done to what the order is of stands within its words. */
function isResultOf({ proposition, evidence }: Claim, { proposition: order, evidence: whole }: Claim): boolean {
  if (order.event !== 'order' || isUnspecific(proposition.event) || proposition.event === 'order') return false;
  if (evidence.start < whole.start || evidence.end > whole.end) return false;
  const starts = order.arguments.flatMap(({ role, evidence: own }) => (role === 'patient' ? [own.start] : []));
  return proposition.arguments.some(({ role, evidence: own }) => role === 'patient' && starts.includes(own.start));
}

/** Whether two orders are each told with what was ordered, and not of one deed: to leave, to lock the doors. */
export function orderOtherDeeds(a: Claim, b: Claim, scene: Scene): boolean {
  if (a.proposition.event !== 'order' || b.proposition.event !== 'order') return false;
  const [mine, yours] = [wantedBy(a, scene), wantedBy(b, scene)];
  return mine.length > 0 && yours.length > 0 && !mine.some((x) => yours.some((y) => isOneDeed(x, y)));
}

/** Whether a claim denies all orders ("acted without orders", "there was no order") that another has somebody give. */
export function deniesOrders(denial: Claim, assertion: Claim, scene: Scene): boolean {
  if (denial.proposition.event !== 'order' || assertion.proposition.event !== 'order') return false;
  if (denial.commitment.polarity !== 'denied' || wantedBy(denial, scene).length > 0) return false;
  const { none, arguments: roles } = denial.proposition;
  // "Decided not to direct": who gave no order is said not to have given any.
  const bare = roles.every(({ role }) => role === 'time' || (none === true && (role === 'agent' || role === 'cause')));
  if (!bare || !assertion.proposition.arguments.some(({ role }) => role === 'agent')) return false;
  // "To direct the film": who is ordered nothing is given no order.
  const things = assertion.proposition.arguments.filter(
    ({ role, value }) => role === 'patient' && value.kind === 'thing',
  );
  const persons = things.some(({ value }) => value.kind === 'thing' && isA(value.id, 'thing:person', scene.index));
  if (things.length > 0 && !persons && wantedBy(assertion, scene).length === 0) return false;
  return speakersIn(denial, assertion, scene.index) > 0 || haveOneDoer(denial, assertion, scene.index);
}

/** Letters between a telling and what it tells to do. */
const near = 4;

export function isOneDeed(a: Wanted, b: Wanted): boolean {
  const [x, y] = [a, b].map((one) => (typeof one === 'string' ? one : classOf(one))) as [EventClass, EventClass];
  if ((x !== 'act' && x === y) || (goes(x, a) && goes(y, b))) return true;
  if (typeof a === 'string' || typeof b === 'string') return false;
  if (x === 'act' && y === 'act' && a.proposition.predicate === b.proposition.predicate) return true;
  const deeds = toldBy(b);
  return (a.proposition.deeds ?? []).some((deed) => deeds.includes(deed));
}

function goes(event: EventClass, wanted: Wanted): boolean {
  if (going.has(event)) return true;
  return typeof wanted !== 'string' && toldBy(wanted).includes('leave');
}
