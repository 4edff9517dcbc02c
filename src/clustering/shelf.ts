/** A thing on a shelf, under a number that orders it: a day, or a hash where there is none. */
export interface Entry<T> {
  readonly at: number;
  /** Orders entries of one number. */
  readonly id: string;
  readonly item: T;
}

/**
 * An inverted index whose postings are kept in order. Two entries meet under a key when few others stand between them
 * and their numbers are close: however many reports share a key, each meets a bounded number of others, and in the
 * stream of a large incident those that came out next to it.
 *
 * Invariant: which entries meet depends only on what is on the shelf.
 */
export class Shelf<T> {
  /** An entry that is alone under its key is kept without a list: most are. */
  private readonly postings = new Map<number, Entry<T> | Entry<T>[]>();

  /**
   * @param reach how many places apart two entries may stand
   * @param span how far apart their numbers may be
   */
  constructor(
    private readonly reach: number,
    private readonly span: number,
  ) {}

  /** Puts an entry under a key; tells whom it meets there, and which pairs it has come between. */
  put(key: number, entry: Entry<T>, meet: (other: T) => void, part: (a: T, b: T) => void): void {
    const known = this.postings.get(key);
    if (known === undefined) {
      this.postings.set(key, entry);
      return;
    }
    const posting = Array.isArray(known) ? known : [known];
    const place = placeOf(posting, entry);
    const { reach } = this;
    for (let at = Math.max(0, place - reach); at < place && at + reach < posting.length; at++) {
      const [one, other] = [posting[at] as Entry<T>, posting[at + reach] as Entry<T>];
      if (one.item !== other.item && other.at - one.at <= this.span) part(one.item, other.item);
    }
    const now = inserted(posting, place, entry);
    if (now !== known) this.postings.set(key, now);
    this.neighbours(now, place, meet);
  }

  /** Takes an entry from under a key; tells which pairs it stood between. */
  take(key: number, entry: Entry<T>, join: (a: T, b: T) => void): void {
    const posting = this.postings.get(key);
    if (posting === undefined || !Array.isArray(posting)) {
      if (posting === entry) this.postings.delete(key);
      return;
    }
    const place = placeOf(posting, entry);
    if (posting[place] !== entry) return;
    posting.splice(place, 1);
    if (posting.length === 0) this.postings.delete(key);
    const { reach } = this;
    for (let at = Math.max(0, place - reach); at < place && at + reach < posting.length; at++) {
      const [one, other] = [posting[at] as Entry<T>, posting[at + reach] as Entry<T>];
      if (one.item !== other.item && other.at - one.at <= this.span) join(one.item, other.item);
    }
  }

  /** Whether two entries meet under a key that both stand under. */
  meets(key: number, a: Entry<T>, b: Entry<T>): boolean {
    if (Math.abs(a.at - b.at) > this.span) return false;
    const posting = this.postings.get(key);
    if (!Array.isArray(posting)) return false;
    if (posting.length <= this.reach) return true;
    return Math.abs(placeOf(posting, a) - placeOf(posting, b)) <= this.reach;
  }

  /** What stands under a key. */
  under(key: number): readonly Entry<T>[] {
    const posting = this.postings.get(key);
    return posting === undefined ? [] : Array.isArray(posting) ? posting : [posting];
  }

  private neighbours(posting: readonly Entry<T>[], place: number, meet: (other: T) => void): void {
    const { at, item } = posting[place] as Entry<T>;
    for (
      let beside = Math.max(0, place - this.reach);
      beside <= place + this.reach && beside < posting.length;
      beside++
    ) {
      const other = posting[beside] as Entry<T>;
      if (other.item !== item && Math.abs(other.at - at) <= this.span) meet(other.item);
    }
  }
}

/** Up to so many entries a posting is copied to size: a list that grows in place keeps room for sixteen more. */
const small = 32;

function inserted<T>(posting: T[], place: number, entry: T): T[] {
  if (posting.length >= small) {
    posting.splice(place, 0, entry);
    return posting;
  }
  const copy = new Array<T>(posting.length + 1);
  for (let at = 0; at < place; at++) copy[at] = posting[at] as T;
  copy[place] = entry;
  for (let at = place; at < posting.length; at++) copy[at + 1] = posting[at] as T;
  return copy;
}

function placeOf<T>(posting: readonly Entry<T>[], { at, id }: Entry<T>): number {
  let low = 0;
  let high = posting.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = posting[middle] as Entry<T>;
    if (entry.at < at || (entry.at === at && entry.id < id)) low = middle + 1;
    else high = middle;
  }
  return low;
}
