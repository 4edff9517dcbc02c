import type { Answer, Source } from '../../model';

/** Whoever said it first: the last of the chain, which is the outlet itself where nobody else is named. */
export function firstMouth({ claim }: Pick<Answer, 'claim'>): Source {
  const { chain } = claim.attribution;
  return chain[chain.length - 1] ?? chain[0];
}
