import type { Claim } from '../../model/claim';
import type { EventClass } from '../../model/event-class';
import type { Scene } from '../syntax/scene';

/** How many sentences back a no that is denied may stand. */
const reach = 3;

/** Events that say too little to be a no. */
const slight: ReadonlySet<EventClass> = new Set<EventClass>(['act', 'be', 'measure', 'happen', 'accuse']);

/** The no of somebody told last before a denial, in a sentence that tells of nothing else. */
export function noBefore(told: readonly Claim[], scene: Scene, start: number): Claim | undefined {
  for (let i = told.length - 1; i >= 0; i--) {
    const claim = told[i] as Claim;
    if (scene.number - claim.sentence > reach) return undefined;
    if (claim.evidence.part !== scene.part || claim.evidence.start >= start) continue;
    if (claim.attribution.chain.length < 2 || slight.has(claim.proposition.event)) continue;
    if (saysOnlyNo(claim, told, i)) return claim;
    if (claim.commitment.polarity !== 'denied') return undefined;
  }
  return undefined;
}

/** Whether a claim is the no of somebody, in a sentence that tells of nothing else. */
function saysOnlyNo(
  { commitment, attribution, sentence, proposition }: Claim,
  told: readonly Claim[],
  at: number,
): boolean {
  if (commitment.polarity !== 'denied' || commitment.focus !== 'event' || attribution.chain.length < 2) return false;
  if (slight.has(proposition.event) || attribution.act === 'deny') return false;
  for (let i = at - 1; i >= 0; i--) {
    const { sentence: other, commitment: its, proposition: what } = told[i] as Claim;
    if (other !== sentence) return true;
    if (its.polarity === 'affirmed' && !slight.has(what.event)) return false;
  }
  return true;
}
