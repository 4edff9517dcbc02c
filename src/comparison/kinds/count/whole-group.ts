import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import { isA } from '../../concepts';
import { askedOfClaim } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';
import { callings } from './callings';

/** What befalls a group as one, so that its class says who all of them were: the pupils of a school, the workers of a pit. */
const together: ReadonlySet<Effect> = new Set<Effect>([
  'abducted',
  'released',
  'escaped',
  'poisoned',
  'missing',
  'hospitalised',
]);

/** Callings by which reports name all those concerned, and none of which excludes another: a passenger may be a pilgrim. */
const classes: readonly string[] = [...callings, 'thing:person/migrant'];

/** Where the story is of a school, its children are its pupils. */
const [child, school] = ['thing:person/child', 'thing:building/school'];

/** The figures of each effect in each report; built once for a scene. */
const figures = oncePerScene(figuresIn);

interface Figure {
  readonly best: number;
  readonly origin: string;
  /** Told in the outlet's own words. */
  readonly own: boolean;
  readonly group: string;
}

interface Figures {
  readonly byReport: ReadonlyMap<string, readonly Figure[]>;
  /** Effects with the classes that somebody counts as a part of all: "80 pupils, 30 of them girls". */
  readonly parts: ReadonlySet<string>;
  readonly ofSchool: boolean;
}

/** A count by class without the class, where its report has no higher one of that effect: "317 pupils", "all 279 girls". */
export function asWholeGroup(value: QuantityValue, claim: Claim, scene: Scene): QuantityValue {
  const { effect, scope } = value;
  if (effect === null || !together.has(effect) || scope.part !== 'total' || scope.qualifiers.length === 0) return value;
  return isOfAll(claim, scene, value) ? { ...value, scope: { part: 'total', qualifiers: [] } } : value;
}

const isOfAll = askedOfClaim(
  (scene) => figures(scene).byReport.size === 0,
  ({ report, origin }, scene, value: QuantityValue): boolean => {
    const { effect, scope } = value;
    const { byReport, parts, ofSchool } = figures(scene);
    const ofAll = (id: string) =>
      (ofSchool && isA(id, child, scene.index)) || classes.some((root) => isA(id, root, scene.index));
    const isPart = scope.qualifiers.some((id) => parts.has(`${effect}|${id}`));
    if (isPart || !scope.qualifiers.every(ofAll)) return false;
    // What another speaker puts higher of the same group is a rival of this figure, and not its whole.
    const group = groupOf(value);
    return !(byReport.get(`${report}|${effect}`) ?? []).some(
      (told) =>
        told.best > value.best && (told.own || told.origin === origin || (told.group !== group && told.group !== '')),
    );
  },
);

function groupOf({ scope }: QuantityValue): string {
  return scope.qualifiers.join();
}

function figuresIn({ claims, index }: Scene): Figures {
  const byReport = new Map<string, Figure[]>();
  const parts = new Set<string>();
  let ofSchool = false;
  for (const { report, origin, attribution, proposition } of claims)
    for (const { value } of proposition.arguments) {
      if (value.kind === 'place' || value.kind === 'thing')
        ofSchool ||= isA(value.kind === 'place' ? value.thing : value.id, school, index);
      if (value.kind !== 'quantity' || value.measure !== null || countedUnit(value.unit) !== 'thing:person') continue;
      const effect = value.effect ?? traitsOf(proposition.event).effect ?? null;
      if (effect === null) continue;
      if (value.scope.part === 'subset') for (const id of value.scope.qualifiers) parts.add(`${effect}|${id}`);
      const key = `${report}|${effect}`;
      const own = attribution.chain.length === 1;
      const figure = { best: value.best, origin, own, group: groupOf(value) };
      const known = byReport.get(key);
      if (known === undefined) byReport.set(key, [figure]);
      else known.push(figure);
    }
  return { byReport, parts, ofSchool };
}
