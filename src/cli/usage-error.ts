/** The command was called in a way that it does not understand: exit code 2, with the way out in the message. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
