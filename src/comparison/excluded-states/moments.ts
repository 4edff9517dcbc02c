import { type Claim, type EventClass, scaleTraits } from '../../model';
import { timesApart } from '../alignment/times-apart';
import type { Scene } from '../scene';
import { isUpdate, sameMoment } from '../states';
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
  if (a.claim.report !== b.claim.report && (dated || !(x || y))) return sameMoment(change, stands, scene, x || y);
  // What is so still, or was never otherwise, outlasts the change that the other tells of.
  if (!(x || y) || outlasts(stands)) return true;
  // Who says, after the change was told of, how things are answers it; who said so before told of what was there to change.
  const behind = a.claim.report === b.claim.report && stands.sentence > change.sentence;
  return behind && stands.proposition.arguments.every(({ role }) => role !== 'time');
}

function outlasts({ proposition, commitment }: Claim): boolean {
  const stands = commitment.polarity === 'denied' || commitment.stage === 'threatened';
  return stands || proposition.continued === true || lastingOn.has(proposition.event);
}

const lastingOn: ReadonlySet<EventClass> = new Set<EventClass>(['continue', 'stay', 'hold']);

const states: ReadonlySet<EventClass> = new Set<EventClass>(['be', 'act', ...lastingOn]);

/** What put a thing into its state, and not the state itself. */
function isChange({ proposition, commitment }: Claim): boolean {
  if (proposition.continued === true || commitment.polarity === 'denied' || commitment.stage === 'threatened')
    return false;
  return !states.has(proposition.event);
}
