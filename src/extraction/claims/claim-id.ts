import type { Attribution } from '../../model/attribution';
import type { Commitment } from '../../model/commitment';
import type { Evidence } from '../../model/evidence';
import { IdHash } from '../../model/id';
import type { Argument } from '../../model/proposition';
import type { Draft } from '../propositions/draft';
import type { Scene } from '../syntax/scene';

/** The hash of what makes it the same assertion. */
export function claimId(
  scene: Scene,
  draft: Draft,
  { start, end }: Evidence,
  { chain }: Attribution,
  { focus }: Commitment,
  args: readonly Argument[],
): string {
  const id = new IdHash();
  id.add(scene.report).end().add(scene.part).end().add(start).end().add(end).end();
  id.add(draft.event).end().add(draft.token).end().add(focus).end();
  for (const { name } of chain) id.add(name).end();
  for (const { role, evidence } of args) id.add(role).add(':').add(evidence.start).add(':').add(evidence.end).end();
  return id.digits();
}
