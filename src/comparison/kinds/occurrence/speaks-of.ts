import { type Claim, type EventClass, traitsOf } from '../../../model';
import { isUnspecific, isViolence } from '../../alignment/event-group';
import { natureOf } from '../../values/happening';
import { presenceOf } from './presence';

/** One happening told from its two ends: who takes a town and who loses it. */
const converse: readonly (readonly [EventClass, EventClass])[] = [
  ['seize', 'lose-control'],
  ['win', 'lose'],
  // What was shot down came down.
  ['crash', 'shoot-down'],
  ['hack', 'breach'],
];

/** Whether two classes tell of one happening from its two ends. */
export function areConverse(a: EventClass, b: EventClass): boolean {
  return converse.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
}

/** Whether denying one class denies the other: itself, what it is the wider word for, and of plain violence any sort. */
export function speaksOf(denied: EventClass, asserted: EventClass): boolean {
  if (denied === asserted || traitsOf(asserted).broader === denied) return true;
  if (areConverse(denied, asserted)) return true;
  // A blast may have been no attack; without a blast there was none.
  if (asserted === 'explode') return denied === 'happen' || denied === 'exist';
  return isViolence(denied) && isViolence(asserted) && denied !== 'launch' && denied !== 'shoot';
}
/** Classes whose denial answers another question: how many were hurt, what brought it about, whether there is a cause at all. */
export function outright(claim: Claim): boolean {
  const { event } = claim.proposition;
  // "Without incident", "no isolated incident" say that nothing went wrong there, or more did.
  if (event === 'happen' || event === 'disaster') return claim.attribution.act === 'deny';
  if (presenceOf(claim) !== null || ofHappening(claim)) return true;
  return (
    !isUnspecific(event) &&
    (traitsOf(event).family !== 'harm' || claim.commitment.stage === 'attempted') &&
    (event === 'leak' || !(natureOf(event) === 'technical' || natureOf(event) === 'fault'))
  );
}

/** "There was no bomb threat". */
function ofHappening({ proposition: { event, arguments: roles } }: Claim): boolean {
  return event === 'exist' && roles.some(({ role, value }) => role === 'patient' && value.kind === 'happening');
}
