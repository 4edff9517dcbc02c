import type { Evidence } from '../../model/evidence';
import type { Token } from '../../model/token';
import type { SpokenRegion } from '../attribution/spoken-region';
import type { Draft } from '../propositions/draft';
import type { Clause } from '../syntax/clause';
import { evidenceOf, type Scene } from '../syntax/scene';
import { claimEvidence } from './claim-evidence';

/** The whole clause where it gives one number, else the number with its event. */
export function quantityEvidence(
  scene: Scene,
  draft: Draft,
  from: number,
  to: number,
  holding: readonly SpokenRegion[],
): Evidence {
  if (isOnlyNumber(scene, draft.token)) return claimEvidence(scene, draft, holding);
  return evidenceOf(scene, from, Math.min(to, from + 30));
}

function isOnlyNumber(scene: Scene, token: number): boolean {
  const clause = scene.clauses[scene.clauseAt[token] as number] as Clause;
  let numbers = 0;
  for (let i = clause.from; i < clause.to; i++) if ((scene.tokens[i] as Token).lexeme.pos === 'number') numbers++;
  return numbers <= 1;
}
