import type { ActorConcept } from './concept';
import type { ConceptRelation } from './gazetteer';

const isGeneric = (id: string): boolean => id.startsWith('actor:org/') || id.startsWith('actor:role/');
const VAGUE = new Set(['role', 'people', 'person', 'opposition']);

/** How two actors stand of which neither holds the other; `lines` gives everything that holds an actor. */
export function relateActors(
  a: ActorConcept,
  b: ActorConcept,
  lines: (id: string) => readonly string[],
): ConceptRelation {
  if (VAGUE.has(a.type) || VAGUE.has(b.type))
    return a.side !== null && b.side !== null && a.side !== b.side ? 'apart' : 'unknown';
  if (a.members.length > 0 && b.members.length > 0 && a.members.some((member) => b.members.includes(member)))
    return 'unknown';
  const above = lines(a.id);
  const beside = lines(b.id);
  if (isGeneric(a.id) !== isGeneric(b.id)) {
    const [generic, named] = isGeneric(a.id) ? [a.id, beside] : [b.id, above];
    const classes = named.filter(isGeneric);
    // A class narrower than the named actor's own ("an air force" beside the Iraqi army) says nothing against it.
    const own = classes[0];
    return own === undefined || lines(generic).includes(own) ? 'unknown' : 'apart';
  }
  const shared = above.filter((id) => beside.includes(id) && !isGeneric(id));
  // Two organs of one state differ; two commands of one army may be the same men.
  return shared.some((id) => id.includes('/')) ? 'unknown' : 'apart';
}
