import type { Rule } from './rule';
import { RuleDefinitionError } from './rule-definition-error';

/**
 * Checks that a list holds rules, for those who write without a compiler.
 *
 * @throws RuleDefinitionError that names the place of what is none
 */
export function checkRules(rules: readonly unknown[]): void {
  if (!Array.isArray(rules)) throw new RuleDefinitionError(`Expected a list of rules; got ${typeof rules}.`);
  const odd = rules.findIndex((rule) => !isRule(rule));
  if (odd >= 0) throw new RuleDefinitionError(`rules[${odd}] is no rule: make it with defineRule.`);
}

function isRule(value: unknown): value is Rule {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.decide === 'function' &&
    isRecord(value.meta) &&
    isRecord(value.meta.messages) &&
    (value.kinds === null || Array.isArray(value.kinds))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
