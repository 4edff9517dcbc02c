import type { Source } from '../../model/source';

/** What a pronoun takes up. */
export type Anaphor = 'person' | 'body' | 'several';

interface Turn {
  readonly chain: readonly Source[];
  /** Folded words of the speaker's name and office. */
  readonly words: ReadonlySet<string>;
  readonly sentence: number;
}

/** Who a sentence is about, worked out where a pronoun asks: few do. */
interface Topic {
  readonly sentence: number;
  readonly source: () => Source | null;
}

/** Turns remembered: more speakers than a report has at once. */
const most = 12;

/**
 * Who has spoken in a passage: a carried-on cue, a pronoun or a bare quotation goes on with the last chain; a definite
 * noun or a surname takes up an earlier one.
 */
export class Discourse {
  private readonly turns: Turn[] = [];
  private readonly topics: Topic[] = [];
  /** Particular bodies named so far, the latest last, with the words that named each. */
  private readonly bodies = new Map<string, ReadonlySet<string>>();

  nameBody(id: string, words: ReadonlySet<string>): void {
    const known = this.bodies.get(id);
    this.bodies.delete(id);
    this.bodies.set(id, known === undefined ? words : new Set([...known, ...words]));
  }

  /** The latest body with the word in its name as written: «القناة» behind «قناة الحدث». */
  bodyCalled(word: string): string | null {
    let found: string | null = null;
    for (const [id, words] of this.bodies) if (words.has(word)) found = id;
    return found;
  }

  /** The body that spoke last, else the one named last. */
  lastBody(): string | null {
    const spoke = this.turns.findLast(({ chain }) => {
      const mouth = chain[chain.length - 1];
      return mouth?.kind === 'organisation' && mouth.id !== null;
    });
    return spoke?.chain[spoke.chain.length - 1]?.id ?? [...this.bodies.keys()].pop() ?? null;
  }

  /** The latest body named that is of the kind; with `only`, null where several are. */
  body(isOfKind: (id: string) => boolean, only: boolean): string | null {
    let found: string | null = null;
    for (const id of this.bodies.keys()) {
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

  /** Notes who a sentence is about, if that is a person or a known body, for a pronoun in the next to take up. */
  tellOf(sentence: number, source: () => Source | null): void {
    this.topics.push({ sentence, source });
    if (this.topics.length > most) this.topics.shift();
  }

  /** Whom of that sort the sentence before, or this one, was last said to be about. */
  private topic(sentence: number, anaphor: Anaphor): { readonly source: Source; readonly sentence: number } | null {
    for (let i = this.topics.length - 1; i >= 0; i--) {
      const topic = this.topics[i] as Topic;
      if (topic.sentence < sentence - 1) return null;
      const source = topic.source();
      if (source !== null && suits(source, anaphor)) return { source, sentence: topic.sentence };
    }
    return null;
  }

  /**
   * The chain to go on with, or an empty one when nobody spoke in the last four sentences. A pronoun goes on with the last
   * speaker of its sort, or with the person or body that a later sentence is about.
   */
  speaker(sentence: number, anaphor?: Anaphor): readonly Source[] {
    let last = this.turns[this.turns.length - 1];
    if (anaphor !== undefined) {
      last = this.turns.findLast(({ chain }) => suits(chain[chain.length - 1], anaphor)) ?? last;
      const topic = anaphor === 'several' ? null : this.topic(sentence, anaphor);
      if (topic !== null && (last === undefined || last.sentence < topic.sentence)) return [topic.source];
    }
    return last !== undefined && sentence - last.sentence <= 4 ? last.chain : [];
  }

  /** The person or body that the sentence before was about, where nobody has spoken. */
  teller(sentence: number): readonly Source[] {
    const topic = this.topic(sentence, 'person') ?? this.topic(sentence, 'body');
    return topic === null ? [] : [topic.source];
  }

  /** The latest chain in which an agency was told by such a mouth. */
  told(isSuch: (mouth: Source) => boolean): readonly Source[] {
    const turn = this.turns.findLast(({ chain }) => {
      const mouth = chain[chain.length - 1];
      return chain.length > 1 && chain[chain.length - 2]?.kind === 'agency' && mouth !== undefined && isSuch(mouth);
    });
    return turn?.chain ?? [];
  }

  /**
   * The latest speaker whose office is the same, whose name or office holds all of the words, or who is of the kind; of those
   * who told a medium before, where this is told to it, before others ("the sources told Shafaq").
   */
  taken(
    role: string | null,
    words: ReadonlySet<string>,
    isBody: boolean,
    isOfKind: (source: Source) => boolean,
    medium: Source | undefined,
  ): readonly Source[] {
    let other: readonly Source[] = [];
    for (let i = this.turns.length - 1; i >= 0; i--) {
      const { chain, words: known } = this.turns[i] as Turn;
      const mouth = chain[chain.length - 1];
      if (mouth === undefined) continue;
      // «الجيش» is no officer of it.
      const fits = !isBody || mouth.role === null;
      const named = fits && words.size > 0 && [...words].every((word) => known.has(word));
      if (!(role !== null && mouth.role === role) && !named && !isOfKind(mouth)) continue;
      if (medium === undefined || chain.some((carrier) => carrier !== mouth && isSame(carrier, medium))) return chain;
      if (other.length === 0) other = chain;
    }
    return other;
  }
}

function isSame(one: Source, other: Source): boolean {
  return one.id !== null || other.id !== null ? one.id === other.id : one.name === other.name;
}

function suits(mouth: Source | undefined, anaphor: Anaphor): boolean {
  if (mouth === undefined || mouth.kind === 'outlet') return false;
  const single = mouth.kind === 'person' || (mouth.role !== null && (mouth.count ?? 1) === 1);
  switch (anaphor) {
    case 'person':
      return single;
    case 'body':
      return (
        mouth.kind === 'organisation' || mouth.kind === 'agency' || (mouth.kind === 'unknown' && mouth.role === null)
      );
    default:
      return mouth.kind !== 'person';
  }
}
