/** A rule that cannot be run whatever the question: no name, no handler, a slot that a translation lacks. */
export class RuleDefinitionError extends Error {
  override readonly name = 'RuleDefinitionError';
}
