import type { Claim, DeedConcept } from '../../../model';
import { toldBy } from '../../alignment/deeds';
import type { Draft } from '../../draft';

/** Deeds that say no more than that there is something somewhere: of what one has, another may have as much. */
const idle: ReadonlySet<DeedConcept> = new Set<DeedConcept>(['own', 'contain', 'need', 'happen', 'appear', 'remain']);

/** Whether the words of two counts may name one deed, by which of the things counted it befell so many ("seized", "found"). */
function countedByOneDeed(x: Claim, y: Claim): boolean {
  const yours = toldBy(y);
  return toldBy(x).some((deed) => !idle.has(deed) && yours.includes(deed));
}

/** As {@link countedByOneDeed}, of two answers; how soon one thing was done ("after two hours") says nothing of the next. */
export function answersOfOneDeed(x: Draft, y: Draft): boolean {
  return !(x.value.kind === 'quantity' && x.value.measure === 'lag') && countedByOneDeed(x.claim, y.claim);
}
