import type { ActConcept } from '../../model/act-concept';
import type { EventClass } from '../../model/event-class';
import type { Token } from '../../model/token';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import type { Draft } from './draft';

const holding: ReadonlySet<EventClass> = new Set<EventClass>(['carry', 'own', 'store', 'belong', 'measure']);
const holdingActs: ReadonlySet<ActConcept> = new Set<ActConcept>(['accompany-thing']);

/** Whether a draft tells what something holds, has or measures («يضم», "includes"): its subject is the holder, and causes nothing. */
export function isHolding(scene: Scene, { event, act, token }: Draft): boolean {
  if (event !== 'act') return holding.has(event);
  const told = act ?? senseOf(scene.tokens[token] as Token, 'act')?.act;
  return told !== undefined && holdingActs.has(told);
}
