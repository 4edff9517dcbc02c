import type { Entries } from './entries';

/** Entries under one key. */
export type Posting = readonly number[];

/** What it counts to stand next to each other under a key; further apart, within reach, counts 1. */
export const beside = 3;

/** Told of two segments that are within reach of each other under a key, and what that counts. */
export type Meet = (other: number, counts: number) => void;

/**
 * An inverted index whose postings are kept in order. Two entries meet under a key when few others stand between them
 * and their days are close: however many reports share a key, each meets a bounded number of others, and in the
 * stream of a large incident those that came out next to it.
 *
 * Invariant: which entries meet depends only on what is on the shelf.
 */
export class Shelf {
  /** An entry that is alone under its key is kept without a list: most are. */
  private readonly postings = new Map<number, number | number[]>();

  /**
   * @param reach how many places apart two entries may stand
   * @param close how many places apart they stand next to each other
   * @param span how many days apart they may be, unless the later looks back further
   */
  constructor(
    private readonly entries: Entries,
    private readonly reach: number,
    private readonly close: number,
    private readonly span: number,
  ) {}

  /** Puts an entry under a key; tells whose it meets there, and whom it has put further apart. */
  put(key: number, entry: number, meet: Meet, part: (a: number, b: number) => void): void {
    const known = this.postings.get(key);
    if (known === undefined) {
      this.postings.set(key, entry);
      return;
    }
    const posting = typeof known === 'number' ? [known] : known;
    const place = this.placeIn(posting, entry);
    this.across(posting, place, part);
    const now = inserted(posting, place, entry);
    if (now !== known) this.postings.set(key, now);
    this.neighbours(now, place, meet);
  }

  /** Puts an entry behind all others under a key, where it belongs; tells whose it meets there, where that is asked. */
  append(key: number, entry: number, meet: Meet | null): void {
    const known = this.postings.get(key);
    if (known === undefined) {
      this.postings.set(key, entry);
      return;
    }
    const posting = typeof known === 'number' ? [known] : known;
    if (posting !== known) this.postings.set(key, posting);
    const { entries, span } = this;
    const owner = entries.ownerOf(entry);
    const end = posting.length;
    const near = end - this.close;
    for (let at = end - 1; meet !== null && at >= 0 && at >= end - this.reach; at--) {
      const other = posting[at] as number;
      if (!entries.within(other, entry, span)) break;
      const whose = entries.ownerOf(other);
      if (whose !== owner) meet(whose, at >= near ? beside : 1);
    }
    posting.push(entry);
  }

  /** Tells whom an entry that stands under a key meets there. */
  around(key: number, entry: number, meet: Meet): void {
    const posting = this.postings.get(key);
    if (posting !== undefined && typeof posting !== 'number')
      this.neighbours(posting, this.placeIn(posting, entry), meet);
  }

  /** Cuts lists to size after much was put behind: one that has grown holds room for more. */
  trim(): void {
    for (const [key, posting] of this.postings)
      if (typeof posting !== 'number') this.postings.set(key, posting.slice());
  }

  /** Takes an entry from under a key; tells who stands closer to each other without it. */
  take(key: number, entry: number, join: (a: number, b: number) => void): void {
    const posting = this.postings.get(key);
    if (posting === undefined || typeof posting === 'number') {
      if (posting === entry) this.postings.delete(key);
      return;
    }
    const place = this.placeIn(posting, entry);
    if (posting[place] !== entry) return;
    posting.splice(place, 1);
    if (posting.length === 0) this.postings.delete(key);
    this.across(posting, place, join);
  }

  /** What it counts that two entries stand under a key, as both do; 0 where they do not meet there. */
  counts(key: number, a: number, b: number): number {
    const inOrder = this.entries.dayOf(a) <= this.entries.dayOf(b);
    if (!this.entries.within(inOrder ? a : b, inOrder ? b : a, this.span)) return 0;
    const posting = this.postings.get(key);
    if (posting === undefined || typeof posting === 'number') return 0;
    if (posting.length <= this.close) return beside;
    // One is searched for: who stands near it is found by a look around.
    const place = this.placeIn(posting, a);
    const last = Math.min(place + this.reach, posting.length - 1);
    for (let at = Math.max(0, place - this.reach); at <= last; at++)
      if (posting[at] === b) return Math.abs(at - place) <= this.close ? beside : 1;
    return 0;
  }

  /** What stands under a key. */
  under(key: number): Posting {
    const posting = this.postings.get(key);
    return posting === undefined ? nothing : typeof posting === 'number' ? [posting] : posting;
  }

  /** Calls for every two that count just more without what stands, or stood, at a place. */
  private across(posting: Posting, place: number, call: (a: number, b: number) => void): void {
    const { entries, span } = this;
    for (const apart of this.close === this.reach ? [this.reach] : [this.close, this.reach]) {
      for (let at = Math.max(0, place - apart); at < place && at + apart < posting.length; at++) {
        const [one, other] = [posting[at] as number, posting[at + apart] as number];
        if (!entries.within(one, other, span)) continue;
        const [a, b] = [entries.ownerOf(one), entries.ownerOf(other)];
        if (a !== b) call(a, b);
      }
    }
  }

  private neighbours(posting: Posting, place: number, meet: Meet): void {
    const { entries, reach, close, span } = this;
    const entry = posting[place] as number;
    const owner = entries.ownerOf(entry);
    const last = Math.min(place + reach, posting.length - 1);
    for (let at = Math.max(0, place - reach); at <= last; at++) {
      const other = posting[at] as number;
      if (!(at < place ? entries.within(other, entry, span) : entries.within(entry, other, span))) continue;
      const whose = entries.ownerOf(other);
      if (whose !== owner) meet(whose, Math.abs(at - place) <= close ? beside : 1);
    }
  }

  private placeIn(posting: Posting, entry: number): number {
    const { entries } = this;
    let low = 0;
    let high = posting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (entries.compare(posting[middle] as number, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const nothing: Posting = [];

/** Up to so many entries a posting is copied to size: a list that grows in place keeps room for sixteen more. */
const small = 32;

function inserted(posting: number[], place: number, entry: number): number[] {
  if (posting.length >= small) {
    posting.splice(place, 0, entry);
    return posting;
  }
  const copy = new Array<number>(posting.length + 1);
  for (let at = 0; at < place; at++) copy[at] = posting[at] as number;
  copy[place] = entry;
  for (let at = place; at < posting.length; at++) copy[at + 1] = posting[at] as number;
  return copy;
}
