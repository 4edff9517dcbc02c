/** A rule was stopped because it took longer than it may; thrown by a guard, told as a problem of the document. */
export class RuleTimeoutError extends Error {
  override readonly name = 'RuleTimeoutError';
}
