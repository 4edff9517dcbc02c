import { elementAt } from '../syntax/element-at';
import { Held } from '../syntax/held';
import type { Phrase } from '../syntax/phrase';
import type { Scene } from '../syntax/scene';
import { hasSense } from '../syntax/senses';
import { type Draft, slotOf } from './draft';

/**
 * "The guards themselves opened it", "a consultant, not its staff, altered it", «الاتحاد، لا الوزارة، أقال المدرب»: whoever says so has
 * another in mind, whom others say did it.
 */
export function isSingled(scene: Scene, draft: Draft): boolean {
  if ((scene.held & Held.Self) === 0 && scene.ruledOut.size === 0) return false;
  const doer = elementAt(scene.phrases, slotOf(draft, 'agent')?.phrase ?? -1);
  return doer !== undefined && (hasSense(scene.tokens[doer.to], 'self') || isSetAgainst(scene, doer));
}

/** Words between a doer and those that say who it was not: a comma, "and". */
const near = 2;

function isSetAgainst({ ruledOut }: Scene, { from, to }: Phrase): boolean {
  for (let i = 0; i <= near; i++) if (ruledOut.has(to + i) || ruledOut.has(from - 1 - i)) return true;
  return false;
}
