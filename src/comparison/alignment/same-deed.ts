import { type EventClass, type ThingValue, traitsOf } from '../../model';
import { isA } from '../concepts';
import type { Draft } from '../draft';
import type { Stance } from '../kind';
import type { Scene } from '../scene';
import { isUnspecific } from './event-group';
import { somePair } from './some-pair';

/** Whether two stances speak of one deed: their events are one class, wider and narrower, or a blow and what came of it. */
export function sameDeed(a: Stance, b: Stance, scene: Scene): boolean {
  return somePair(a, b, (x, y) => deedsMeet(x, y, scene));
}

function deedsMeet(x: Draft, y: Draft, scene: Scene): boolean {
  const [a, b] = [x.claim.proposition.event, y.claim.proposition.event];
  if (a === b || isUnspecific(a) || isUnspecific(b)) return true;
  // What is launched lands elsewhere, unless the claim says at what or has a known one dropped ("the bomb").
  const aimless = (event: EventClass, { claim }: Draft) =>
    event === 'launch' &&
    !scene.happenings.of(claim).explicit &&
    claim.proposition.arguments.some(
      ({ role, value }) =>
        role !== 'agent' &&
        value.kind === 'thing' &&
        isA(value.id, 'thing:weapon', scene.index) &&
        !isDropped(value, scene),
    );
  if (aimless(a, x) || aimless(b, y)) return false;
  const chain = (event: EventClass) => [event, traitsOf(event).broader];
  if (chain(a).some((event) => event !== undefined && chain(b).includes(event))) return true;
  return blowAndEffect(a, b) || blowAndEffect(b, a);
}

/** "The bombs": what falls on the place that a story is about. */
function isDropped({ id, definite }: ThingValue, { index }: Scene): boolean {
  return definite && isA(id, 'thing:weapon/bomb', index);
}

/** An assault and the harm or damage it did; a blast and either. */
function blowAndEffect(a: EventClass, b: EventClass): boolean {
  const [x, y] = [traitsOf(a).family, traitsOf(b).family];
  if (x === 'damage' && y === 'damage') return true;
  return (
    (x === 'assault' && (y === 'harm' || y === 'damage' || y === 'accident' || b === 'explode')) ||
    (x === 'accident' && y === 'damage')
  );
}
