import { somePair } from './alignment/some-pair';
import type { Stance } from './kind';

/**
 * Whether one source gives both answers of one matter, and one of them is told as what it said before: "put the blast at ten, having first
 * spoken of eight", «وكانت قد قالت في بيان سابق». Said side by side the two would not exclude each other; so they are a change of mind.
 */
export function isRevised(a: Stance, b: Stance): boolean {
  return somePair(
    a,
    b,
    ({ claim: x, open }, { claim: y, open: other }) =>
      !open &&
      !other &&
      x.origin === y.origin &&
      x.proposition.again !== true &&
      y.proposition.again !== true &&
      x.attribution.chain.length > 1 &&
      (x.proposition.superseded === true) !== (y.proposition.superseded === true),
  );
}
