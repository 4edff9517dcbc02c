import { type Claim, type EventClass, scaleTraits } from '../../model';
import { timesApart } from '../alignment/times-apart';
import type { Scene } from '../scene';
import { isUpdate, outlasts, sameMoment } from '../states';
import type { Condition } from './condition';

/** Whether two states are told of one moment, so that the one is not what became of the other. */
export function areOfOneMoment(a: Condition, b: Condition, scene: Scene): boolean {
  if (timesApart(a.claim, b.claim, scene)) return false;
  if (scaleTraits(a.scale).lasting) return true;
  if (isUpdate(a.claim, b.claim) || isUpdate(b.claim, a.claim)) return false;
  const [x, y] = [isChange(a.claim), isChange(b.claim)];
  // Two changes are a story going on.
  if (x && y) return false;
  const [change, stands] = x ? [a.claim, b.claim] : [b.claim, a.claim];
  const dated = scene.publishedAt(a.claim) !== null && scene.publishedAt(b.claim) !== null;
  if (a.claim.report === b.claim.report || dated) return sameMoment(change, stands, scene, x || y);
  return !(x || y) || outlasts(stands);
}

const states: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'act', 'continue', 'stay', 'hold']);

/** What put a thing into its state, and not the state itself. */
function isChange({ proposition, commitment }: Claim): boolean {
  if (proposition.continued === true || commitment.polarity === 'denied' || commitment.stage === 'threatened')
    return false;
  return !states.has(proposition.event);
}
