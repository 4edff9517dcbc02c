import type { Claim, DeedConcept } from '../../../model';
import { toldBy } from '../../alignment/deeds';

/** Deeds that say no more than that there is something somewhere: of what one has, another may have as much. */
const idle: ReadonlySet<DeedConcept> = new Set<DeedConcept>(['own', 'contain', 'need', 'happen', 'appear', 'remain']);

/** Whether the words of two counts may name one deed, by which of the things counted it befell so many ("seized", "found"). */
export function countedByOneDeed(x: Claim, y: Claim): boolean {
  const yours = toldBy(y);
  return toldBy(x).some((deed) => !idle.has(deed) && yours.includes(deed));
}
