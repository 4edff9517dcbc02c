/** A rendering that does not fit one string: which format, and how to have it in pieces. */
export class RenderingError extends RangeError {
  override readonly name = 'RenderingError';

  constructor(
    readonly format: string,
    pieces: string,
  ) {
    super(`The comparison as ${format} does not fit one string: write what ${pieces}() yields piece by piece.`);
  }
}
