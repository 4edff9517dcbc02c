import type { ActorConcept, Concept } from './concept';
import type { Organ } from './read-organs';

/**
 * Joins a state (or any actor) and a generic organ or office into the id of that actor's own.
 *
 * @example
 * composeActor('actor:iq', 'actor:org/military'); // => 'actor:iq/military'
 */
export function composeActor(stateId: string, roleId: string): string {
  return `${stateId}/${roleId.slice(roleId.lastIndexOf('/') + 1)}`;
}

/** The concept behind a composed id, or undefined where the owner or the organ is not known. */
export function composedActor(
  id: string,
  organs: ReadonlyMap<string, Organ>,
  lookup: (id: string) => Concept | undefined,
): ActorConcept | undefined {
  if (!id.startsWith('actor:')) return undefined;
  const cut = id.lastIndexOf('/');
  const organ = cut < 0 ? undefined : organs.get(id.slice(cut + 1));
  if (organ === undefined) return undefined;
  const owner = lookup(id.slice(0, cut));
  if (owner === undefined || owner.kind !== 'actor' || /^actor:(?:org|role)\//u.test(owner.id)) return undefined;
  const container = organ.partOf === null ? owner.id : `${owner.id}/${organ.partOf}`;
  return {
    kind: 'actor',
    id,
    type: organ.type,
    parents: [container, organ.id],
    members: [],
    side: owner.side ?? owner.id,
    country: owner.country,
  };
}
