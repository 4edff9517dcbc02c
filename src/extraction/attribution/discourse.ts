import type { Source } from '../../model/source';

interface Turn {
  readonly chain: readonly Source[];
  /** Folded words of the speaker's name and office. */
  readonly words: ReadonlySet<string>;
  readonly sentence: number;
}

/** Turns remembered: more speakers than a report has at once. */
const most = 12;

/**
 * Who has spoken in a passage: a carried-on cue, a pronoun or a bare quotation goes on with the last chain; a definite
 * noun or a surname takes up an earlier one.
 */
export class Discourse {
  private readonly turns: Turn[] = [];
  /** Particular bodies named so far, the latest last, each once. */
  private readonly bodies = new Set<string>();

  nameBody(id: string): void {
    this.bodies.delete(id);
    this.bodies.add(id);
  }

  /** The latest body named that is of the kind; with `only`, null where several are. */
  body(isOfKind: (id: string) => boolean, only: boolean): string | null {
    let found: string | null = null;
    for (const id of this.bodies) {
      if (!isOfKind(id)) continue;
      if (only && found !== null) return null;
      found = id;
    }
    return found;
  }

  speak(chain: readonly Source[], words: ReadonlySet<string>, sentence: number): void {
    this.turns.push({ chain, words, sentence });
    if (this.turns.length > most) this.turns.shift();
  }

  /** The chain to go on with, or an empty one when nobody spoke in the last four sentences. */
  speaker(sentence: number): readonly Source[] {
    const last = this.turns[this.turns.length - 1];
    return last !== undefined && sentence - last.sentence <= 4 ? last.chain : [];
  }

  /** The latest speaker whose office is the same, whose name or office holds one of the words, or who is of the kind. */
  taken(role: string | null, words: ReadonlySet<string>, isOfKind: (source: Source) => boolean): readonly Source[] {
    for (let i = this.turns.length - 1; i >= 0; i--) {
      const turn = this.turns[i] as Turn;
      const mouth = turn.chain[turn.chain.length - 1];
      if (mouth === undefined) continue;
      if (role !== null && mouth.role === role) return turn.chain;
      for (const word of words) if (turn.words.has(word)) return turn.chain;
      if (isOfKind(mouth)) return turn.chain;
    }
    return [];
  }
}
