import type { ActorValue, Answer, Value } from '../../model';

interface Side {
  readonly value: Value;
}

/** Whether a source speaks for an actor: it is the actor, or one of them belongs to the other. */
export function speaksFor(answer: Pick<Answer, 'claim'>, actor: ActorValue): boolean {
  const source = answer.claim.attribution.chain.at(-1);
  if (source === undefined || actor.id === null) return false;
  const ids = [source.id, source.side].filter((id): id is string => id !== null);
  return ids.some((id) => meets(id, actor.id ?? '') || actor.levels.some((level) => id === level));
}

/** Whether a source is a party: the user says so, or it speaks for an actor that some position names as the doer. */
export function isParty(
  answer: Pick<Answer, 'claim'>,
  positions: readonly Side[],
  parties: ReadonlySet<string>,
): boolean {
  const source = answer.claim.attribution.chain.at(-1);
  for (const id of [source?.id, source?.side]) {
    if (typeof id !== 'string') continue;
    for (const party of parties) if (meets(party, id)) return true;
  }
  return positions.some(({ value }) => value.kind === 'actor' && speaksFor(answer, value));
}

/** One id at or below the other by its path: `actor:us` and `actor:us/centcom`. */
function meets(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
