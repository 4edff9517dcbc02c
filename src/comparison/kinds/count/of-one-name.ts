import type { Claim, Value } from '../../../model';
import { somePair } from '../../alignment/some-pair';
import { rivals } from '../../alignment/told-once';
import { sameHead } from '../../comparison';
import type { Stance } from '../../kind';

/**
 * Whether things that no table knows are counted by one noun, each in the words of a source of its own: "1,000 coins were found",
 * "recovered 4,000 coins". Points, passes and the like are told by every outlet of somebody else.
 */
export function ofOneName(a: Stance, b: Stance): boolean {
  return somePair(a, b, ({ claim: x, value: one }, { claim: y, value: other }) => {
    if (!rivals(x, y)) return false;
    const [mine, yours] = [nounOf(x, one), nounOf(y, other)];
    return mine !== null && yours !== null && sameHead(mine, yours);
  });
}

/** The words of what a number counts, without the number. */
function nounOf({ proposition: { arguments: roles } }: Claim, counted: Value): string | null {
  const number = roles.find(({ value }) => value === counted) ?? roles.find(({ role }) => role === 'quantity');
  if (number === undefined) return null;
  for (const { value, evidence } of roles)
    if (value.kind === 'thing' && value.id === null)
      if (evidence.start < number.evidence.end && number.evidence.start < evidence.end)
        return value.name.replace(/^[\d.,٠-٩\s]+/u, '');
  return null;
}
