import type { Attribution } from '../../model/attribution';
import type { Claim } from '../../model/claim';
import type { Evidence } from '../../model/evidence';
import { stableId } from '../../model/id';
import type { SpokenRegion } from '../attribution/spoken-region';
import { evidenceOf, type Scene } from '../syntax/scene';

/** The same proposition with its polarity turned round, on the word of who denies it. */
export function answerTo(
  claim: Claim,
  scene: Scene,
  attribution: Attribution,
  evidence: Evidence,
  origin: string,
  passage: string,
): Claim {
  const { proposition, commitment } = claim;
  const open = attribution.act === 'cannot-confirm';
  return {
    ...claim,
    id: stableId(scene.report, scene.part, evidence.start, evidence.end, 'denies', claim.id),
    passage,
    sentence: scene.number,
    proposition: { ...proposition, arguments: proposition.arguments.map((one) => ({ ...one, evidence })) },
    attribution,
    commitment: {
      ...commitment,
      // "Said nobody had been told. The bank disputed that": who denies a no says yes.
      polarity: open || commitment.polarity === 'denied' ? 'affirmed' : 'denied',
      certainty: open ? 'unknown' : 'certain',
      conditional: false,
    },
    evidence,
    origin,
  };
}

/** The words of a denial, from its speaker or its cue to token `end`. */
export function fromSpeaker(scene: Scene, region: SpokenRegion, end: number): Evidence {
  const starts = region.sources.map((source) => scene.phrases[source]?.from ?? region.cue);
  return evidenceOf(scene, Math.min(region.cue, ...starts), end);
}
