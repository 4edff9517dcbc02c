/** Two things that cannot be related at all: a sentence in a language that no pack reads. */
export class RelateError extends Error {
  override readonly name = 'RelateError';
}
