import type { Entries } from './entries';

/** Entries under one key. */
export type Posting = readonly number[];

/**
 * An inverted index whose postings are kept in order. Two entries meet under a key when few others stand between them
 * and their places are close: however many reports share a key, each meets a bounded number of others, and in the
 * stream of a large incident those that came out next to it.
 *
 * Invariant: which entries meet depends only on what is on the shelf.
 */
export class Shelf {
  /** An entry that is alone under its key is kept without a list: most are. */
  private readonly postings = new Map<number, number | number[]>();

  /**
   * @param reach how many places apart two entries may stand
   * @param span how far apart their places may be
   */
  constructor(
    private readonly entries: Entries,
    private readonly reach: number,
    private readonly span: number,
  ) {}

  /** Puts an entry under a key; tells whose it meets there, and whom it has come between. */
  put(key: number, entry: number, meet: (other: number) => void, part: (a: number, b: number) => void): void {
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

  /** Puts an entry behind all others under a key, where it belongs; tells whose it meets there. */
  append(key: number, entry: number, meet: (other: number) => void): void {
    const known = this.postings.get(key);
    if (known === undefined) {
      this.postings.set(key, entry);
      return;
    }
    const posting = typeof known === 'number' ? [known] : known;
    if (posting !== known) this.postings.set(key, posting);
    const { entries, reach, span } = this;
    const [at, owner] = [entries.placeOf(entry), entries.ownerOf(entry)];
    for (let beside = posting.length - 1; beside >= 0 && beside >= posting.length - reach; beside--) {
      const other = posting[beside] as number;
      if (at - entries.placeOf(other) > span) break;
      const whose = entries.ownerOf(other);
      if (whose !== owner) meet(whose);
    }
    posting.push(entry);
  }

  /** Cuts lists to size after much was put behind: one that has grown holds room for more. */
  trim(): void {
    for (const [key, posting] of this.postings)
      if (typeof posting !== 'number') this.postings.set(key, posting.slice());
  }

  /** Takes an entry from under a key; tells between whom it stood. */
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

  /** Whether two entries meet under a key that both stand under. */
  meets(key: number, a: number, b: number): boolean {
    if (Math.abs(this.entries.placeOf(a) - this.entries.placeOf(b)) > this.span) return false;
    const posting = this.postings.get(key);
    if (posting === undefined || typeof posting === 'number') return false;
    if (posting.length <= this.reach) return true;
    return Math.abs(this.placeIn(posting, a) - this.placeIn(posting, b)) <= this.reach;
  }

  /** What stands under a key. */
  under(key: number): Posting {
    const posting = this.postings.get(key);
    return posting === undefined ? nothing : typeof posting === 'number' ? [posting] : posting;
  }

  /** Calls for every two that are just within reach of each other without what stands, or stood, at a place. */
  private across(posting: Posting, place: number, call: (a: number, b: number) => void): void {
    const { entries, reach, span } = this;
    for (let at = Math.max(0, place - reach); at < place && at + reach < posting.length; at++) {
      const [one, other] = [posting[at] as number, posting[at + reach] as number];
      if (entries.placeOf(other) - entries.placeOf(one) > span) continue;
      const [a, b] = [entries.ownerOf(one), entries.ownerOf(other)];
      if (a !== b) call(a, b);
    }
  }

  private neighbours(posting: Posting, place: number, meet: (other: number) => void): void {
    const { entries, reach, span } = this;
    const entry = posting[place] as number;
    const [at, owner] = [entries.placeOf(entry), entries.ownerOf(entry)];
    const last = Math.min(place + reach, posting.length - 1);
    for (let beside = Math.max(0, place - reach); beside <= last; beside++) {
      const other = posting[beside] as number;
      if (Math.abs(entries.placeOf(other) - at) > span) continue;
      const whose = entries.ownerOf(other);
      if (whose !== owner) meet(whose);
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
