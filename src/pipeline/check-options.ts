import { checkCompatibility, checkKinds } from '../comparison';
import { checkRules } from '../reconciliation';
import type { CrossReferenceOptions } from './cross-reference-options';

/**
 * Refuses options that cannot be held to before any work is done.
 *
 * @throws CompatibilityError, KindDefinitionError or RuleDefinitionError, each with what was expected and what came
 */
export function checkOptions({ compatibility, kinds, rules }: CrossReferenceOptions): void {
  if (compatibility !== undefined) checkCompatibility(compatibility);
  if (kinds !== undefined) checkKinds(kinds);
  if (rules !== undefined) checkRules(rules);
}
