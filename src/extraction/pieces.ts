import type { Sentence, Token } from '../model/token';

/** A sentence of a passage, or a stretch of one that is too long to be read as one. */
export interface Piece {
  readonly tokens: readonly Token[];
  /** Of its sentence in the passage. */
  readonly index: number;
}

/** Longest sentence read as one, in tokens; a longer one is cut, so that no text costs more than linear time. */
const longest = 240;

export function isCut({ tokens }: Sentence): boolean {
  return tokens.length > longest;
}

export function piecesOf(sentences: readonly Sentence[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [index, { tokens }] of sentences.entries()) {
    if (tokens.length <= longest) pieces.push({ tokens, index });
    else
      for (let from = 0; from < tokens.length; from += longest)
        pieces.push({ tokens: tokens.slice(from, from + longest), index });
  }
  return pieces;
}
