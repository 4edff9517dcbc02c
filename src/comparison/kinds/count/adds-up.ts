import { type Claim, type Effect, type QuantityValue, traitsOf } from '../../../model';
import type { Stance } from '../../kind';
import { oncePerReport } from '../../once-per-report';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';

/** Sentences within which two parts of one figure are told. */
const near = 2;

/** Effects that parts of one figure go by: of the injured some are treated and some taken to hospital. */
const hurt: ReadonlySet<Effect | null> = new Set<Effect>(['wounded', 'casualties', 'hospitalised', 'poisoned']);

interface Figure {
  readonly sentence: number;
  readonly best: number;
  readonly effect: Effect | null;
  readonly claim: string;
}

/** The figures of persons that a report tells. */
const figures = oncePerReport((claims) => claims.flatMap(figuresOf));

/**
 * Whether a figure is only ever told beside another that makes up the whole with it: "26 were taken to hospital, 12 were
 * treated at the scene" is the 38 of others, and "two bodies were found, four are presumed dead" their six.
 */
export function addsUp(part: Stance, whole: QuantityValue, scene: Scene): boolean {
  return part.every(({ claim, value }) => {
    if (value.kind !== 'quantity' || value.best === 0 || value.best >= whole.best) return false;
    return figures(claim.report, scene).some(
      (other) =>
        other.best + value.best === whole.best &&
        other.claim !== claim.id &&
        Math.abs(other.sentence - claim.sentence) <= near &&
        (other.effect === value.effect || (hurt.has(other.effect) && hurt.has(value.effect))),
    );
  });
}

function figuresOf({ id, sentence, proposition, commitment }: Claim): Figure[] {
  if (commitment.polarity === 'denied') return [];
  return proposition.arguments.flatMap(({ value }) => {
    if (value.kind !== 'quantity' || value.measure !== null || value.best === 0) return [];
    const unit = countedUnit(value.unit);
    if (unit !== 'thing:person') return [];
    return [
      { sentence, best: value.best, effect: value.effect ?? traitsOf(proposition.event).effect ?? null, claim: id },
    ];
  });
}
