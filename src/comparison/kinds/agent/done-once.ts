import { type Claim, type EventClass, type Family, traitsOf } from '../../../model';
import { classOf } from '../../alignment/acts';

/** Families of deeds that are done to one thing once: a blow, a capture, a dismissal, a find, a purchase. */
const once: ReadonlySet<Family> = new Set([
  'assault',
  'harm',
  'damage',
  'custody',
  'control',
  'technology',
  'office',
  'search',
  'economy',
  'decision',
]);

/** Classes of them that many do, or that go on. */
const shared: ReadonlySet<EventClass> = new Set([
  'clash',
  'search',
  'hold',
  'besiege',
  'advance',
  'withdraw',
  'deploy',
  'approve',
  'reject',
  'ban',
  'sanction',
  'continue',
  'invest',
  'produce',
  'export',
  'import',
]);

/** Whether a claim tells of a deed that is done to one thing once, so that of two doers of it one at most did it. */
export function isDoneOnce(claim: Claim): boolean {
  const event = classOf(claim);
  if (event === 'act') return claim.attribution.chain.length > 1;
  return (once.has(traitsOf(event).family) && !shared.has(event)) || event === 'execute' || event === 'rig';
}
