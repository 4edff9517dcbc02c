import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import { rivals } from '../../alignment/told-once';
import { type ConceptIndex, isA } from '../../concepts';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';
import { callings } from './callings';
import { plainScope } from './counted-group';

/** Callings, and what else all those concerned are named by. */
const classes: readonly string[] = [...callings, 'thing:person/customer', 'thing:person/man'];

/** Crew, guides and passers-by among a whole are not half as many as those that a calling names. */
const besides = 1.5;

interface Figure {
  readonly claim: Claim;
  readonly value: QuantityValue;
}

const figures = oncePerScene(figuresIn);

/**
 * Whether a count by calling stands for the whole in its report, which has no other, and some rival counts far more in all:
 * "87 passengers were on board" against "more than 240 people", "four climbers" against "ten people were killed".
 */
export function fallsShort(claim: Claim, value: QuantityValue, scene: Scene): boolean {
  const { effect, high } = value;
  if (effect === null || high === null || !isByCalling(value, scene.index)) return false;
  const known = figures(scene);
  const told = known.get(effect) ?? [];
  const alone = told.every(({ claim: { report }, value: other }) => report !== claim.report || sameGroup(value, other));
  return (
    alone &&
    told.some((other) => isWhole(other.value) && rivals(claim, other.claim) && other.value.low > high * besides)
  );
}

/** Whether of two stances, a part and what should hold it, the part stands for a whole that the other exceeds by far. */
export function isShortOf(part: Stance, whole: Stance, scene: Scene): boolean {
  const [{ value: most }] = whole;
  return (
    most.kind === 'quantity' &&
    part.every(
      ({ claim, value }) =>
        value.kind === 'quantity' &&
        value.high !== null &&
        most.low > value.high * besides &&
        fallsShort(claim, value, scene),
    )
  );
}

function isByCalling({ scope, unit, measure }: QuantityValue, index: ConceptIndex): boolean {
  if (measure !== null || countedUnit(unit) !== 'thing:person' || scope.part !== 'total') return false;
  const { qualifiers } = scope;
  return qualifiers.length > 0 && qualifiers.every((id) => classes.some((root) => isA(id, root, index)));
}

function isWhole({ scope }: QuantityValue): boolean {
  return scope.part === 'total' && scope.qualifiers.length === 0;
}

function sameGroup({ scope: a }: QuantityValue, { scope: b }: QuantityValue): boolean {
  return b.qualifiers.length > 0 && b.qualifiers.every((id) => a.qualifiers.includes(id));
}

function figuresIn({ claims }: Scene): ReadonlyMap<Effect, readonly Figure[]> {
  const found = new Map<Effect, Figure[]>();
  for (const claim of claims) {
    for (const { value } of claim.proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null || countedUnit(value.unit) !== 'thing:person') continue;
      const effect = value.effect ?? traitsOf(claim.proposition.event).effect ?? null;
      if (effect === null) continue;
      const figure = { claim, value: plainScope({ ...value, effect }) };
      const same = found.get(effect);
      if (same === undefined) found.set(effect, [figure]);
      else same.push(figure);
    }
  }
  return found;
}
