import { checkCompatibility, checkKinds } from '../comparison';
import { checkRules } from '../reconciliation';
import type { CrossReferenceOptions } from './cross-reference-options';
import { ExtractorDefinitionError } from './extractor-definition-error';

/**
 * Refuses options that cannot be held to before any work is done.
 *
 * @throws CompatibilityError, KindDefinitionError, RuleDefinitionError or ExtractorDefinitionError, each with what was expected and what came
 */
export function checkOptions({ compatibility, kinds, rules, extractor }: CrossReferenceOptions): void {
  if (compatibility !== undefined) checkCompatibility(compatibility);
  if (kinds !== undefined) checkKinds(kinds);
  if (rules !== undefined) checkRules(rules);
  if (extractor !== undefined) checkExtractor(extractor);
}

function checkExtractor(extractor: unknown): void {
  const { name, mode, extract } = Object(extractor) as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || name === '')
    throw new ExtractorDefinitionError('An extractor has a name, by which problems speak of it.');
  if (typeof extract !== 'function')
    throw new ExtractorDefinitionError(
      `Extractor "${name}" needs a function "extract" that gives the claims of a report.`,
    );
  if (mode !== undefined && mode !== 'join' && mode !== 'replace')
    throw new ExtractorDefinitionError(`Extractor "${name}": expected mode "join" or "replace"; got ${String(mode)}.`);
}
