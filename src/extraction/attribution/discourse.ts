import type { Source } from '../../model/source';
import { type Anaphor, agrees, type Gender, type GrammaticalNumber, isBody, isNumbered, mayBe, suits } from './anaphor';

interface Turn {
  readonly chain: readonly Source[];
  /** As the verb or noun of speech shows it; undefined where nothing does. */
  readonly gender: Gender;
  /** Folded words of the speaker's name and office. */
  readonly words: ReadonlySet<string>;
  /** Folded words of the speaker's personal name. */
  readonly names: ReadonlySet<string>;
  readonly sentence: number;
}

/** Somebody a sentence is about. */
export interface Center {
  readonly sentence: number;
  readonly isSubject: boolean;
  /** A person by a name of his own. */
  readonly isNamed: boolean;
  /** Undefined where the noun does not show it. */
  readonly number: GrammaticalNumber | undefined;
  readonly gender: Gender;
  /** Worked out where a pronoun asks: few do. Null of what cannot speak. */
  readonly source: () => Source | null;
}

/** What is known of a speaker whom no noun names. */
export interface Unnamed {
  /** What the pronoun takes up; undefined where the verb has none. */
  readonly anaphor?: Anaphor;
  /** Of the pronoun, where it shows one. */
  readonly gender?: Gender;
  /** What the verb shows of a subject that is left out; null where it may not be. */
  readonly dropped: { readonly gender: Gender; readonly number: GrammaticalNumber } | null;
  /** "He added", «وأضاف»: whoever spoke before. */
  readonly carriesOn: boolean;
  /** "He denied it", "he admitted": whoever was charged. */
  readonly answers: boolean;
}

interface Found {
  readonly source: Source;
  readonly center: Center;
}

const nothing: Unnamed = { dropped: null, carriesOn: false, answers: false };

/** Turns remembered: more speakers than a report has at once. */
const most = 12;

/**
 * Who has spoken in a passage: a carried-on cue, a pronoun or a bare quotation goes on with the last chain; a definite
 * noun or a surname takes up an earlier one.
 */
export class Discourse {
  private readonly turns: Turn[] = [];
  private centers: Center[] = [];
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

  speak(
    chain: readonly Source[],
    { words, names }: Pick<Turn, 'words' | 'names'>,
    sentence: number,
    gender?: Gender,
  ): void {
    this.turns.push({ chain, words, names, sentence, gender });
    if (this.turns.length > most) this.turns.shift();
  }

  tellOf(center: Center): void {
    this.centers.push(center);
    if (this.centers.length > most) this.centers.shift();
  }

  /** A sentence goes on about whom the one before was about. */
  tellOn(sentence: number): void {
    for (const center of this.centers.filter((known) => known.sentence === sentence - 1))
      this.tellOf({ ...center, sentence });
  }

  /** Who of those whom the sentence before, or this one, is about fits, the latest sentence first, its subject before others. */
  private center(sentence: number, fits: (center: Center, source: Source) => boolean): Found | null {
    for (const at of [sentence, sentence - 1]) {
      const told = this.centers.filter((center) => center.sentence === at);
      for (const center of [...told.filter((one) => one.isSubject), ...told.filter((one) => !one.isSubject)]) {
        const source = center.source();
        if (source !== null && fits(center, source)) return { source, center };
      }
    }
    return null;
  }

  /**
   * The chain to go on with, or an empty one when nobody spoke in the last four sentences. A pronoun goes on with the last
   * speaker of its sort, or with the person or body that a later sentence is about.
   */
  speaker(sentence: number, { anaphor, gender, dropped, carriesOn, answers }: Unnamed = nothing): readonly Source[] {
    const last = this.recent(sentence, () => true);
    if (anaphor !== undefined) {
      const suited = this.recent(
        sentence,
        (turn) => suits(turn.chain[turn.chain.length - 1], anaphor) && mayBe(turn.gender, gender),
      );
      const found = this.center(
        sentence,
        (center, source) =>
          agrees(center, source, anaphor) &&
          mayBe(center.gender, gender) &&
          (center.isSubject || answers || suited === undefined || (center.isNamed && suited.sentence < sentence - 2)),
      );
      if (found !== null && (suited === undefined || suited.sentence < found.center.sentence)) return [found.source];
      // "The ministry said …. He added": whoever speaks for it, right behind its words.
      const body = anaphor !== 'person' || (last !== undefined && sentence - last.sentence <= 1) ? last : undefined;
      return (suited ?? (mayBe(body?.gender, gender) ? body : undefined))?.chain ?? [];
    }
    if (dropped === null) return last?.chain ?? [];
    // «وكانت منظمات أكدت …. وقال»: whoever spoke last and agrees; a spokesman goes on as his body does.
    const office = last?.chain[last.chain.length - 1]?.role ?? null;
    const agreed =
      last !== undefined && (office !== null || mayBe(last.gender, dropped.gender))
        ? last
        : this.recent(sentence, ({ gender }) => mayBe(gender, dropped.gender));
    const found = this.center(
      sentence,
      (center, source) =>
        isNumbered(center.number, dropped.number) &&
        mayBe(center.gender, dropped.gender) &&
        (agreed === undefined || (center.isSubject && !isBody(source))),
    );
    if (found !== null && !(carriesOn && agreed !== undefined))
      if (agreed === undefined || agreed.sentence < found.center.sentence) return [found.source];
    return (agreed ?? last)?.chain ?? [];
  }

  private recent(sentence: number, fits: (turn: Turn) => boolean): Turn | undefined {
    return this.turns.findLast((turn) => sentence - turn.sentence <= 4 && fits(turn));
  }

  /** The chain of the latest person of whose name one of the words is a part. */
  calledBy(words: readonly string[]): readonly Source[] {
    const turn = this.turns.findLast(
      ({ chain, names }) => chain[chain.length - 1]?.kind === 'person' && words.some((word) => names.has(word)),
    );
    return turn?.chain ?? [];
  }

  /** Whoever spoke last, where it is one. */
  lastOne(sentence: number): readonly Source[] {
    const turn = this.recent(sentence, ({ chain }) => chain[chain.length - 1]?.kind !== 'outlet');
    const mouth = turn?.chain[turn.chain.length - 1];
    if (turn === undefined || mouth === undefined || mouth.kind === 'witness') return [];
    const one = mouth.kind === 'group' ? mouth.count === 1 : (mouth.count ?? 1) === 1;
    return one ? turn.chain : [];
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
