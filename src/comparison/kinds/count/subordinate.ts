import { type Claim, traitsOf } from '../../../model';
import type { Draft } from '../../draft';
import { oncePerScene } from '../../once-per-scene';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';

/** Stands for the words that a report ascribes to nobody. */
const ownVoice = '';

/** Stands for whoever tells a figure of no place. */
const unplaced = '*';

/** "Haouz was the worst hit, with 1,293 dead": of one province, beside a higher figure of none. */
function isOfRegion({ proposition }: Claim, { index }: Scene): boolean {
  return proposition.arguments.some(
    ({ role, value }) =>
      role === 'place' && value.kind === 'place' && value.id !== null && index.concept(value.id)?.type === 'region',
  );
}

/** The highest figure that each source gives in each report for each effect. */
const highest = oncePerScene(topFigures);

/**
 * Whether a figure is only ever told beside a higher one that the same source, or the outlet in its own words, gives in the
 * same report: the children among the dead, yesterday's toll. It is a part or a past of that count, not a rival.
 */
export const subordinate = oncePerStance((stance, scene): boolean => {
  const known = highest(scene);
  return stance.every((answer) => {
    const { value, claim } = answer;
    if (value.kind !== 'quantity' || value.best === 0) return false;
    const own = known.get(keyOf(claim, claim.origin, value.effect, value.unit)) ?? 0;
    const printed = known.get(keyOf(claim, ownVoice, value.effect, value.unit)) ?? 0;
    const whole = isOfRegion(claim, scene) ? (known.get(keyOf(claim, unplaced, value.effect, value.unit)) ?? 0) : 0;
    return Math.max(own, printed, whole) > value.best;
  });
});

function topFigures(scene: Scene): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const claim of scene.claims) {
    if (claim.proposition.superseded === true) continue;
    for (const { value } of claim.proposition.arguments) {
      if (value.kind !== 'quantity' || value.measure !== null) continue;
      const effect = value.effect ?? traitsOf(claim.proposition.event).effect ?? null;
      const voices = claim.attribution.chain.length === 1 ? [claim.origin, ownVoice] : [claim.origin];
      if (!claim.proposition.arguments.some(({ role }) => role === 'place')) voices.push(unplaced);
      for (const voice of voices) {
        const key = keyOf(claim, voice, effect, value.unit);
        tops.set(key, Math.max(tops.get(key) ?? 0, value.best));
      }
    }
  }
  return tops;
}

const weapon = 'thing:weapon/';

function keyOf({ report }: Draft['claim'], origin: string, effect: string | null, unit: string): string {
  const persons = unit === 'person' || unit.startsWith('thing:person') || unit.startsWith('actor:');
  // What is fired goes by many names.
  const counted = unit.startsWith(weapon) ? weapon : unit;
  return `${report}|${origin}|${effect}|${persons ? 'person' : counted}`;
}
