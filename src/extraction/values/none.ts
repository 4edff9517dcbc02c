import { traitsOf } from '../../model/event-class';
import type { Effect, QuantityValue } from '../../model/quantity';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';

/** Nobody, or nobody of a group: a count of none with the effect. */
export function nobody(effect: Effect | null, qualifiers: readonly string[] = []): QuantityValue {
  return {
    kind: 'quantity',
    low: 0,
    best: 0,
    high: 0,
    unit: 'person',
    measure: null,
    effect,
    scope: { part: 'total', qualifiers },
    approximate: false,
  };
}

const bodily: ReadonlySet<Effect> = new Set<Effect>(['killed', 'wounded', 'casualties']);

/**
 * The count of none that the denial of a harm gives ("without causing injuries", «لم يسفر عن وقوع إصابات»); null where it
 * says whom, or how many, or points back at a harm told before.
 */
export function noneOf(scene: Scene, draft: Draft): QuantityValue | null {
  if (!draft.nominal || draft.reference || draft.focus !== undefined || draft.quantities.length > 0) return null;
  if (draft.slots.some(({ role }) => role === 'patient' || role === 'target')) return null;
  const effect =
    senseOf(scene.tokens[draft.token] as Token, 'casualty')?.effect ?? traitsOf(draft.event).effect ?? null;
  return effect !== null && bodily.has(effect) ? nobody(effect) : null;
}
