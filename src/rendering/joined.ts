import { RenderingError } from './rendering-error';

/** The pieces of a rendering as one string. Throws a {@link RenderingError} where that would be longer than strings can be. */
export function joined(format: string, pieces: Iterable<string>, from: string): string {
  try {
    return [...pieces].join('');
  } catch (error) {
    if (error instanceof RangeError) throw new RenderingError(format, from);
    throw error;
  }
}
