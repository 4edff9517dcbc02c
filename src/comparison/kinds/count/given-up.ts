import { type Claim, type QuantityValue, traitsOf } from '../../../model';
import type { Draft } from '../../draft';
import type { Stance } from '../../kind';
import { oncePerScene } from '../../once-per-scene';
import type { Scene } from '../../scene';
import { countedUnit } from '../../values/quantity';

/** What reports tell numbers of in their last word: report, effect, unit. */
const standing = oncePerScene(standingIn);

/**
 * Those of a stance who stand by their figure: not "initially put the dead at 19", «أعلنت في وقت سابق العثور على 121 جثة ثم خفضت
 * العدد», where the report has another. None is left where all have given it up.
 */
export function standingBy(stance: Stance, scene: Scene): readonly Draft[] {
  if (stance.every(({ claim }) => claim.proposition.superseded !== true)) return stance;
  const told = standing(scene);
  return stance.filter(
    ({ claim, value }) =>
      claim.proposition.superseded !== true || value.kind !== 'quantity' || !told.has(keyOf(claim, value)),
  );
}

function standingIn({ claims }: Scene): ReadonlySet<string> {
  const found = new Set<string>();
  for (const claim of claims) {
    if (claim.proposition.superseded === true) continue;
    for (const { value } of claim.proposition.arguments) if (value.kind === 'quantity') found.add(keyOf(claim, value));
  }
  return found;
}

function keyOf({ report, proposition }: Claim, { effect, measure, unit }: QuantityValue): string {
  const done = effect ?? (measure === null ? (traitsOf(proposition.event).effect ?? '') : '');
  return [report, done, measure ?? '', countedUnit(unit)].join('|');
}
