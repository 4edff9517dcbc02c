import type { Claim, Role, Value } from '../../model';
import { type Draft, draft, evidenceFor, ofStage } from '../draft';

/** One draft for each argument in the given roles whose value the kind takes. */
export function fromRoles(
  claim: Claim,
  roles: readonly Role[],
  topic: string,
  takes: (value: Value) => boolean,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const { role, value, evidence } of claim.proposition.arguments) {
    if (!roles.includes(role) || !takes(value)) continue;
    const denies = claim.commitment.polarity === 'denied' && roles.includes(claim.commitment.focus as Role);
    // What is said of a denied event is no answer about it.
    if (claim.commitment.polarity === 'denied' && !denies) continue;
    drafts.push(draft(claim, value, evidenceFor(claim, evidence), ofStage(topic, claim), denies));
  }
  return drafts;
}
