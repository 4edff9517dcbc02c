import { type EventClass, eventClasses, traitsOf } from '../../../model';
import { askedOfScene } from '../../looks';
import type { Scene } from '../../scene';

/** Incidents of which a part that failed can be the cause, besides accidents. */
const broken: ReadonlySet<string> = new Set<EventClass>(['collapse', 'outage', 'burn', 'explode', 'fall']);

/** What a blow by a vehicle can bring about, so that the blow is not itself what happened. */
const felled: ReadonlySet<string> = new Set<EventClass>(['sink', 'collapse', 'outage', 'derail']);

/** Events of an incident, most told first, that say what it is. */
const leading = 3;

/** What sort of mishap an incident is, in one answer: facts of an incident are few (`looks.ts`). */
const sortsOf = askedOfScene(({ foremost }) => {
  const told = foremost.slice(0, leading);
  const accident = told.some((event) => event in eventClasses && traitsOf(event as EventClass).family === 'accident');
  return `${accident ? 'a' : ''}${told.some((event) => broken.has(event)) ? 'b' : ''}${told.some((event) => felled.has(event)) ? 'f' : ''}`;
});

/** Whether what an incident is told of most is an accident. */
export function isOfMishap(scene: Scene): boolean {
  return sortsOf(scene).includes('a');
}

/** Whether something broke down, fell in, burned or came to grief. */
export function isOfBreakdown(scene: Scene): boolean {
  return sortsOf(scene) !== '';
}

/** Whether something sank, fell in or left its rails. */
export function isOfFall(scene: Scene): boolean {
  return sortsOf(scene).includes('f');
}
