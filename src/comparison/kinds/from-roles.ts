import type { Claim, Role, Value } from '../../model';
import { type Draft, draft, evidenceFor, ofStage } from '../draft';

const none: readonly Draft[] = [];

/** One draft for each argument in the given roles whose value the kind takes; the topic is asked for where there is one. */
export function fromRoles(
  claim: Claim,
  roles: readonly Role[],
  topicOf: () => string,
  takes: (value: Value) => boolean,
): readonly Draft[] {
  let drafts: Draft[] | undefined;
  let topic = '';
  for (const { role, value, evidence } of claim.proposition.arguments) {
    if (!roles.includes(role) || !takes(value)) continue;
    const denies = claim.commitment.polarity === 'denied' && roles.includes(claim.commitment.focus as Role);
    // What is said of a denied event is no answer about it.
    if (claim.commitment.polarity === 'denied' && !denies) continue;
    if (drafts === undefined) {
      topic = ofStage(topicOf(), claim);
      drafts = [];
    }
    drafts.push(draft(claim, value, evidenceFor(claim, evidence), topic, denies));
  }
  return drafts ?? none;
}
