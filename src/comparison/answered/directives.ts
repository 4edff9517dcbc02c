import type { Claim, EventClass } from '../../model';
import { classOf } from '../alignment/acts';
import { claimsBeside } from '../alignment/claims-beside';
import { toldBy } from '../alignment/deeds';
import { isUnspecific } from '../alignment/event-group';
import type { Scene } from '../scene';

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
  return mine.some((one) => yours.some((other) => isOne(one, other)));
}

/** What a claim has asked for: the happening that it names, or what its own words tell of as not yet done. */
type Wanted = EventClass | Claim;

function wantedBy(claim: Claim, scene: Scene): Wanted[] {
  const named = claim.proposition.arguments.flatMap(({ role, value }) =>
    (role === 'patient' || role === 'means' || role === 'topic') && value.kind === 'happening' ? [value.event] : [],
  );
  if (named.length > 0) return named;
  return claimsBeside(claim, scene).filter(
    (one) =>
      one !== claim &&
      one.commitment.conditional &&
      one.origin === claim.origin &&
      !isUnspecific(one.proposition.event) &&
      one.evidence.start < claim.evidence.end + near &&
      one.evidence.end > claim.evidence.start,
  );
}

/** Letters between a telling and what it tells to do. */
const near = 4;

function isOne(a: Wanted, b: Wanted): boolean {
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
