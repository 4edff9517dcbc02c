import type { ArabicLexeme } from '../arabic-lexeme';

/** The tokens of a sentence while they are made: parallel arrays, reused from sentence to sentence. */
export class Draft {
  readonly lexemes: ArabicLexeme[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  count = 0;

  push(start: number, end: number, lexeme: ArabicLexeme): void {
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.lexemes[at] = lexeme;
  }

  lexeme(index: number): ArabicLexeme | undefined {
    return index >= 0 && index < this.count ? this.lexemes[index] : undefined;
  }

  clear(): void {
    this.count = 0;
  }
}
