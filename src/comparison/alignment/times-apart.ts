import type { Claim } from '../../model';
import type { Scene } from '../scene';
import { compareValues } from '../values';

/** Times that both tell and that lie apart: "on Sunday night", "by Tuesday". */
export function timesApart(a: Claim, b: Claim, { index }: Scene): boolean {
  const times = ({ proposition }: Claim) => proposition.arguments.filter(({ role }) => role === 'time');
  const [mine, yours] = [times(a), times(b)];
  return (
    mine.length > 0 &&
    yours.length > 0 &&
    mine.every((x) => yours.every((y) => compareValues(x.value, y.value, index).relation === 'conflicts'))
  );
}
