import { type Claim, type Effect, traitsOf } from '../../../model';
import { oncePerReport } from '../../once-per-report';
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

/** A figure that somebody gives in a report. */
interface Told {
  readonly voice: string;
  readonly effect: Effect | null;
  readonly unit: string;
  readonly best: number;
}

const figuresOf = oncePerReport((claims): readonly Told[] => claims.flatMap(figuresIn));

/**
 * Whether a figure is only ever told beside a higher one that the same source, or the outlet in its own words, gives in the
 * same report: the children among the dead, yesterday's toll. It is a part or a past of that count, not a rival.
 */
export const subordinate = oncePerStance((stance, scene): boolean =>
  stance.every(({ value, claim }) => {
    if (value.kind !== 'quantity' || value.best === 0) return false;
    const { effect, best } = value;
    const unit = countedAs(value.unit);
    const ofRegion = isOfRegion(claim, scene);
    return figuresOf(claim.report, scene).some(
      (told) =>
        told.best > best &&
        told.effect === effect &&
        told.unit === unit &&
        (told.voice === claim.origin || told.voice === ownVoice || (ofRegion && told.voice === unplaced)),
    );
  }),
);

function figuresIn({ origin, attribution, proposition }: Claim): readonly Told[] {
  if (proposition.superseded === true) return [];
  return proposition.arguments.flatMap(({ value }) => {
    if (value.kind !== 'quantity' || value.measure !== null) return [];
    const effect = value.effect ?? traitsOf(proposition.event).effect ?? null;
    const voices = attribution.chain.length === 1 ? [origin, ownVoice] : [origin];
    if (!proposition.arguments.some(({ role }) => role === 'place')) voices.push(unplaced);
    return voices.map((voice) => ({ voice, effect, unit: countedAs(value.unit), best: value.best }));
  });
}

const weapon = 'thing:weapon/';

/** What is fired goes by many names, and so do those who are hurt. */
function countedAs(unit: string): string {
  if (unit === 'person' || unit.startsWith('thing:person') || unit.startsWith('actor:')) return 'person';
  return unit.startsWith(weapon) ? weapon : unit;
}
