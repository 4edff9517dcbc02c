import type { Claim } from '../../../model';
import { isAnybody } from '../../alignment/arguments-agree';

/** "There was no leak", "no meeting took place", "denied threatening anyone": of whatever was told of that sort. */
export function isBare({ proposition, attribution }: Claim): boolean {
  const speaker = attribution.chain.at(-1);
  return proposition.arguments.every(
    ({ role, value }) =>
      role === 'time' ||
      role === 'place' ||
      isAnybody(value) ||
      (role === 'agent' && value.kind === 'actor' && value.name === speaker?.name),
  );
}
