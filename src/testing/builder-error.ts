/** Words that a builder cannot make anything of. */
export class BuilderError extends Error {
  override readonly name = 'BuilderError';
}
