import type { ConceptIndex } from '../../concepts';
import { sameSide } from '../../values/actor';

/**
 * Whether two bodies answer to one authority, so that the one hands on what the other counted. Those who bear arms against a state are
 * of its country and not of its side: an army's figure and the Taliban's are of two.
 */
export function answerToOne(a: string, b: string, index: ConceptIndex): boolean {
  const [mine, yours] = [bandOf(a, index), bandOf(b, index)];
  return mine === null && yours === null ? sameSide(a, b, index) : mine === yours;
}

/** The group under arms that answers to no state which a body is or belongs to; null where it is of none. */
function bandOf(id: string, index: ConceptIndex): string | null {
  if ((index.concept(id)?.side ?? null) !== null) return null;
  let band: string | null = null;
  for (const one of [id, ...index.ancestors(id)])
    if (index.concept(one)?.type === 'armed-group' && !one.startsWith('actor:org/')) band = one;
  return band;
}
