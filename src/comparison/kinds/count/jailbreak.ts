import type { Effect, EventClass, Proposition, Value } from '../../../model';
import { isA } from '../../concepts';
import { askedOfScene } from '../../looks';
import type { Scene } from '../../scene';

const gettingAway: ReadonlySet<EventClass> = new Set<EventClass>(['flee', 'escape']);

const [captive, prison] = ['thing:person/prisoner', 'thing:building/prison'];

/** Whether a figure is of prisoners who got away: told so, or of whoever they are in a story where that is told («عدد الفارين»). */
export function isOfJailbreak(effect: Effect, proposition: Proposition, bare: boolean, scene: Scene): boolean {
  if (effect !== 'escaped' && !gettingAway.has(proposition.event)) return false;
  return tellsJailbreak(proposition, scene) || (bare && hasJailbreak(scene));
}

/** "Inmates fled", «فر سجناء من سجن»: whoever gets away from where he was held is at large. */
function tellsJailbreak({ arguments: roles }: Proposition, { index }: Scene): boolean {
  return roles.some(({ role, value }) => {
    if (role === 'origin') return isA(thingOf(value), prison, index);
    return (role === 'agent' || role === 'patient') && isA(thingOf(value), captive, index);
  });
}

const hasJailbreak = askedOfScene((scene) =>
  scene.claims.some(
    ({ background, proposition }) =>
      !background && gettingAway.has(proposition.event) && tellsJailbreak(proposition, scene),
  ),
);

function thingOf(value: Value): string | null {
  return value.kind === 'thing' ? value.id : value.kind === 'place' || value.kind === 'actor' ? value.thing : null;
}
