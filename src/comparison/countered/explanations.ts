import type { Claim } from '../../model';
import type { Scene } from '../scene';
import type { Sides } from './sides';

/** Sentences from one account of the matter to the next. */
const reach = 1;

/**
 * What one speaker after another says of why it happened or who did it ("The union blamed unpaid wages. The company said politics was behind
 * it"): told right behind one another, the second account stands against the first though no word says so.
 */
export function explanationsIn({ claims }: Scene): readonly Sides[] {
  const given = claims.filter(isExplanation);
  if (given.length < 2) return [];
  const byMouth = new Map<string, Claim[]>();
  for (const claim of given) {
    const key = `${claim.report}|${claim.evidence.part}|${claim.origin}|${claim.sentence}`;
    const known = byMouth.get(key);
    if (known === undefined) byMouth.set(key, [claim]);
    else known.push(claim);
  }
  const told = [...byMouth.values()];
  const sides: Sides[] = [];
  for (const [at, countered] of told.entries())
    for (const later of told.slice(at + 1))
      if (follows(countered[0] as Claim, later[0] as Claim)) sides.push({ told: later, countered });
  return sides;
}

function follows(a: Claim, b: Claim): boolean {
  return (
    a.report === b.report &&
    a.evidence.part === b.evidence.part &&
    a.origin !== b.origin &&
    Math.abs(a.sentence - b.sentence) <= reach
  );
}

/** Said by a source: that this, or he, and nothing else brought it about. Whom somebody accuses is a matter of its own. */
function isExplanation({ attribution, commitment, background }: Claim): boolean {
  if (background || attribution.chain.length < 2 || attribution.act === 'accuse' || commitment.polarity === 'denied')
    return false;
  return commitment.certainty === 'certain' && (commitment.focus === 'cause' || commitment.focus === 'agent');
}
