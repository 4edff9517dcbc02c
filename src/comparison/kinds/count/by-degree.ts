import type { Claim, QuantityValue } from '../../../model';

/** The bounds of a crowd told by a word of degree ("limited", "small"): from two to below a thousand. */
const [least, most] = [2, 999];

/** Whether a figure is a word of degree in an outlet's own voice: "small protests" went on anywhere, and answer nobody. */
export function isLooseWord({ low, high, approximate }: QuantityValue, { attribution }: Claim): boolean {
  return approximate && low === least && high === most && attribution.chain.length < 2;
}
