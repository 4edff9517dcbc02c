import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import { isA } from '../../concepts';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';

/** What befalls a group as one, so that its class says who all of them were: the pupils of a school, the workers of a pit. */
const together: ReadonlySet<Effect> = new Set<Effect>([
  'abducted',
  'released',
  'escaped',
  'poisoned',
  'missing',
  'hospitalised',
]);

/** Classes that say who somebody is and exclude no other of them: a pupil is a child, and a passenger may be a pilgrim. */
const classes: readonly string[] = [
  'child',
  'student',
  'youth',
  'woman',
  'man',
  'worker',
  'passenger',
  'migrant',
  'pilgrim',
  'believer',
  'climber',
  'tourist',
  'traveller',
  'fan',
  'patient',
  'guest',
].map((name) => `thing:person/${name}`);

/** The highest figure of each effect in each report; built once for a scene. */
const highest = new WeakMap<Scene, ReadonlyMap<string, number>>();

/** A count by class without the class, where its report has no higher one of that effect: "317 pupils", "all 279 girls". */
export function asWholeGroup(value: QuantityValue, { report }: Claim, scene: Scene): QuantityValue {
  const { effect, scope } = value;
  if (effect === null || !together.has(effect) || scope.part !== 'total' || scope.qualifiers.length === 0) return value;
  if (!scope.qualifiers.every((id) => classes.some((root) => isA(id, root, scene.index)))) return value;
  let known = highest.get(scene);
  if (known === undefined) {
    known = highestIn(scene);
    highest.set(scene, known);
  }
  if ((known.get(`${report}|${effect}`) ?? 0) > value.best) return value;
  return { ...value, scope: { part: 'total', qualifiers: [] } };
}

function highestIn({ claims }: Scene): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { report, proposition } of claims)
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null || countedUnit(value.unit) !== 'thing:person') continue;
      const effect = value.effect ?? traitsOf(proposition.event).effect ?? null;
      if (effect === null) continue;
      const key = `${report}|${effect}`;
      found.set(key, Math.max(value.best, found.get(key) ?? 0));
    }
  return found;
}
