import { shareAnArgument } from '../../alignment/arguments-agree';
import type { Draft } from '../../draft';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';

/** Shares and areas are of many things. */
const ofMany: ReadonlySet<string> = new Set(['share', 'area']);

/** Figures of one measure beyond which two of them may be of anything. */
const several = 3;

/** The figures that a story tells, by measure. */
const figures = oncePerScene(figuresIn);

/**
 * Whether two figures are of a measure in which the story tells many, and nothing shows that they are of one thing: neither an
 * argument that both claims give, nor a report that sets them side by side ("the ministry said 23%, the union half of them").
 */
export function areTwoOfMany(x: Draft, y: Draft, scene: Scene): boolean {
  const { value } = x;
  if (value.kind !== 'quantity' || value.measure === null || !ofMany.has(value.measure)) return false;
  const known = figures(scene);
  if ((known.get(value.measure)?.size ?? 0) <= several) return false;
  return !areSideBySide(x, y) && !shareAnArgument(x.claim, y.claim, scene.index);
}

function areSideBySide({ claim: x }: Draft, { claim: y }: Draft): boolean {
  return x.report === y.report && x.evidence.part === y.evidence.part && Math.abs(x.sentence - y.sentence) < 2;
}

function figuresIn({ claims }: Scene): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { proposition } of claims)
    for (const { value } of proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure === null) continue;
      const same = found.get(value.measure) ?? new Set<number>();
      found.set(value.measure, same.add(value.best));
    }
  return found;
}
