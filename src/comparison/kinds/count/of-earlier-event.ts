import { type Claim, type MomentValue, traitsOf } from '../../../model';
import { claimsBeside } from '../../alignment/claims-beside';
import { oncePerStance } from '../../once-per-stance';
import type { Scene } from '../../scene';

/** Before the incident by more than clocks and nights explain. */
const marginMs = 36 * 60 * 60 * 1000;

/** Incidents that took a month or a year have no day that others come before. */
const wide: ReadonlySet<string> = new Set(['month', 'year']);

/**
 * Whether a figure is only told of what lies before the incident: "the fire recalled the blast of 4 August, which killed 190
 * and wounded thousands". A date within the words of a toll is the toll's, and goes for those told on from it.
 */
export const ofEarlierEvent = oncePerStance((stance, scene): boolean => {
  const { when } = scene.incident;
  if (when === null || when.from === null || wide.has(when.precision)) return false;
  const start = Date.parse(when.from);
  return stance.every(({ claim }) => isEarlier(claim, start, scene));
});

function isEarlier(claim: Claim, start: number, scene: Scene): boolean {
  const own = momentsIn(claim, scene);
  if (own.length > 0) return own.every((moment) => liesBefore(moment, start));
  // "…, which killed 190 and wounded thousands": told on from a toll with a date of its own.
  return claimsBeside(claim, scene).some((other) => {
    if (other.evidence.end > claim.evidence.start || !harms(other) || other.origin !== claim.origin) return false;
    const before = momentsIn(other, scene);
    return before.length > 0 && before.every((moment) => liesBefore(moment, start));
  });
}

/** The moments that stand in the words of a claim, whichever claim of its sentence they are told with. */
function momentsIn(claim: Claim, scene: Scene): MomentValue[] {
  const { start, end } = claim.evidence;
  return claimsBeside(claim, scene).flatMap((other) =>
    other.proposition.arguments.flatMap(({ value, evidence }) =>
      value.kind === 'moment' && (other === claim || (evidence.start >= start && evidence.end <= end)) ? [value] : [],
    ),
  );
}

function harms({ proposition }: Claim): boolean {
  return traitsOf(proposition.event).family === 'harm';
}

function liesBefore({ to }: MomentValue, start: number): boolean {
  return to !== null && Date.parse(to) < start - marginMs;
}
