import type { EventClass } from '../../../model';
import type { Draft } from '../../draft';
import type { Scene } from '../../scene';
import { isOfMishapAccount } from './deed-as-cause';
import { isOfBreakdown } from './mishap';

/** What a mishap leaves something as: down, sunk, off its rails, fallen in. */
const wrecks: ReadonlySet<EventClass> = new Set<EventClass>(['crash', 'derail', 'sink', 'shoot-down', 'collapse']);

/** Somebody's account of the mishap ("the engine had stopped"), or what brought the wreck itself about. */
export function isOfTheMishap({ claim }: Draft, scene: Scene): boolean {
  if (isOfMishapAccount(claim, scene)) return true;
  const { event, arguments: roles } = claim.proposition;
  return wrecks.has(event) && isOfBreakdown(scene) && roles.some(({ role }) => role === 'cause');
}

/** Whether both tell of the mishap and one of them by an account: the part that failed is not what was wrecked. */
export function areAccounts(x: Draft, y: Draft, scene: Scene): boolean {
  const both = isOfTheMishap(x, scene) && isOfTheMishap(y, scene);
  return both && [x, y].some(({ claim }) => isOfMishapAccount(claim, scene));
}
