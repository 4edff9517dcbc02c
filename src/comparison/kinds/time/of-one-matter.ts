import type { Claim } from '../../../model';
import { sameDoingAndObject } from '../../alignment/arguments-agree';
import { rivals } from '../../alignment/told-once';
import type { ConceptIndex } from '../../concepts';

/** Whether two claims of one happening tell of one deed, each in the words of a source of its own: of one thing, or by the word alone ("the trial will open"). */
export function areOfOneMatter(x: Claim, y: Claim, index: ConceptIndex): boolean {
  if (!rivals(x, y) || x.proposition.event !== y.proposition.event) return false;
  return sameDoingAndObject(x, y, index) || (isTimed(x) && isTimed(y));
}

function isTimed({ proposition }: Claim): boolean {
  return proposition.arguments.every(({ role }) => role === 'time');
}
