import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import { askedOfClaim, askedOfScene } from '../../looks';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';

/** Sentences within which a whole and the list of its parts stand. */
const near = 2;

interface Figure {
  readonly sentence: number;
  readonly best: number;
  readonly effect: Effect;
}

interface Told {
  /** What befell those whom a list counts, by report and sentence. */
  readonly lists: ReadonlyMap<string, Effect>;
  /** Some died, and nobody is told to have been hurt. */
  readonly onlyDead: boolean;
}

const told = oncePerScene(toldIn);

/**
 * What befell those whom a count leaves out to say it of, where the story says it elsewhere: a list that adds up to a toll breaks it
 * down ("All 176 aboard died. The minister listed 82 Iranians, 63 Canadians …"); and where nobody was hurt, the victims are the dead.
 */
export function effectFromOthers(
  value: QuantityValue,
  effect: Effect | null,
  claim: Claim,
  scene: Scene,
): Effect | null {
  if (value.measure !== null || !isOfPersons(value) || (effect !== null && effect !== 'casualties')) return effect;
  if (value.scope.qualifiers.length === 0) return effect;
  // "Among the victims"; the "dead or missing" are more than the dead.
  if (effect === 'casualties') return areOnlyDead(scene) && value.scope.part === 'subset' ? 'killed' : effect;
  return listedAs(claim, scene);
}

const areOnlyDead = askedOfScene((scene) => told(scene).onlyDead);
const listedAs = askedOfClaim(
  (scene) => told(scene).lists.size === 0,
  (claim, scene): Effect | null => told(scene).lists.get(keyOf(claim)) ?? null,
);

function toldIn({ claims }: Scene): Told {
  const figures = new Map<string, Figure[]>();
  const sums: { readonly claim: Claim; readonly best: number }[] = [];
  let [dead, hurt] = [false, false];
  for (const claim of claims) {
    if (claim.commitment.polarity === 'denied') continue;
    for (const { value } of claim.proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null || value.best === 0 || !isOfPersons(value)) continue;
      const effect = value.effect ?? traitsOf(claim.proposition.event).effect ?? null;
      dead ||= effect === 'killed';
      hurt ||= effect === 'wounded' || effect === 'hospitalised';
      if (effect === null) {
        if (value.scope.qualifiers.length === 0) sums.push({ claim, best: value.best });
        continue;
      }
      const known = figures.get(claim.report);
      const figure = { sentence: claim.sentence, best: value.best, effect };
      if (known === undefined) figures.set(claim.report, [figure]);
      else known.push(figure);
    }
  }
  const lists = new Map<string, Effect>();
  for (const { claim, best } of sums) {
    const wholes = (figures.get(claim.report) ?? []).filter(
      (figure) => figure.best === best && Math.abs(figure.sentence - claim.sentence) <= near,
    );
    const whole = wholes.find(({ effect }) => effect === 'killed') ?? wholes[0];
    if (whole !== undefined) lists.set(keyOf(claim), whole.effect);
  }
  return { lists, onlyDead: dead && !hurt };
}

function isOfPersons({ unit }: QuantityValue): boolean {
  return countedUnit(unit).startsWith('thing:person');
}

function keyOf({ report, sentence }: Claim): string {
  return `${report}|${sentence}`;
}
