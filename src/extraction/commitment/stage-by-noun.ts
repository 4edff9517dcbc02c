import type { Stage } from '../../model/commitment';
import type { Token } from '../../model/token';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import type { Scene } from '../syntax/scene';
import { senseOf } from '../syntax/senses';
import { groupStart } from '../syntax/verb-group';

/** "An alleged plot to seize the port", "an attempt to rob a bank": how far the infinitive went by the noun right before it; null where no noun says. */
export function stageByNoun({ tokens }: Scene, { token, nominal }: Draft, { from }: Clause): Stage | null {
  if (nominal || tokens[token]?.lexeme.verbForm !== 'infinitive') return null;
  const noun = tokens[from - 1];
  if (noun?.lexeme.pos !== 'noun' || groupStart(tokens, token, from - 1) !== from) return null;
  return senseOf(noun as Token, 'stage')?.stage ?? null;
}
