import type { Source } from '../../model/source';

/** Who spoke last in a passage: a carried-on cue, a pronoun or a bare quotation goes on with that chain. */
export class Discourse {
  private last: readonly Source[] = [];
  /** Sentence in which the last speaker spoke. */
  private at = -10;

  speak(chain: readonly Source[], sentence: number): void {
    this.last = chain;
    this.at = sentence;
  }

  /** The chain to go on with, or an empty one when nobody spoke in the last four sentences. */
  speaker(sentence: number): readonly Source[] {
    return sentence - this.at <= 4 ? this.last : [];
  }

  /** An earlier speaker that a definite noun takes up ("the official", «الضابط»): one of the same role. */
  taken(role: string | null, sentence: number): readonly Source[] {
    const last = this.speaker(sentence);
    const mouth = last[last.length - 1];
    return mouth !== undefined && role !== null && mouth.role === role ? last : [];
  }
}
