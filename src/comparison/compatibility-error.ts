/** A compatibility of the user's that cannot be held to: a pair that is none, a name that means nothing, two pairs at odds. */
export class CompatibilityError extends Error {
  override readonly name = 'CompatibilityError';
}
