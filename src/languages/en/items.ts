import type { Lexeme } from '../../model/token';
import type { Reading } from './reading';
import type { Word } from './word';

/** The words of one sentence after merging, before and after tagging, as parallel arrays that are used again. */
export class Items {
  count = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly readings: (readonly Reading[])[] = [];
  /** Union of the tags that are still possible. */
  readonly open: number[] = [];
  /** The first word of the item. */
  readonly words: Word[] = [];
  /** The tag chosen; 0 until then. */
  readonly tags: number[] = [];
  readonly lexemes: Lexeme[] = [];
  /** No stop at its end: a headline or a caption. */
  headline = false;

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, readings: readonly Reading[], open: number, word: Word): void {
    const i = this.count++;
    this.starts[i] = start;
    this.ends[i] = end;
    this.readings[i] = readings;
    this.open[i] = open;
    this.words[i] = word;
    this.tags[i] = 0;
  }

  /** Moves an item to an earlier place, over the one there. */
  move(from: number, to: number): void {
    this.starts[to] = this.starts[from] as number;
    this.ends[to] = this.ends[from] as number;
    this.readings[to] = this.readings[from] as readonly Reading[];
    this.open[to] = this.open[from] as number;
    this.words[to] = this.words[from] as Word;
    this.tags[to] = this.tags[from] as number;
  }
}
