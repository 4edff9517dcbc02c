import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { PhraseSense } from '../values/phrase-sense';

export function eventOf(scene: Scene, { event }: PhraseSense): EventClass | undefined {
  return event < 0 ? undefined : eventAt(scene, event);
}

export function eventAt(scene: Scene, token: number): EventClass | undefined {
  return senseOf(scene.tokens[token] as Token, 'event')?.event;
}
