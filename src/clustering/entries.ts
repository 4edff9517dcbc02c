/**
 * What stands on shelves, by numbers: the day of each entry, where it stands among all (in order of days), and whose it is.
 * Side by side in lists of numbers, since a walk along a shelf looks at many and asks little of each.
 */
export class Entries {
  private days = new Int32Array(256);
  private at = new Float64Array(256);
  private owner = new Int32Array(256);
  /** Whether the owner looks back to times of which no day is known. */
  private late = new Uint8Array(256);
  private readonly free: number[] = [];
  private used = 0;

  /**
   * @param idOf orders entries at one place: the id of an owner
   */
  constructor(private readonly idOf: (owner: number) => string) {}

  put(day: number, at: number, owner: number, late = false): number {
    const entry = this.free.pop() ?? this.used++;
    if (entry >= this.owner.length) {
      const [days, places, owners] = [
        new Int32Array(2 * entry),
        new Float64Array(2 * entry),
        new Int32Array(2 * entry),
      ];
      days.set(this.days);
      places.set(this.at);
      owners.set(this.owner);
      const lates = new Uint8Array(2 * entry);
      lates.set(this.late);
      [this.days, this.at, this.owner, this.late] = [days, places, owners, lates];
    }
    this.days[entry] = day;
    this.at[entry] = at;
    this.owner[entry] = owner;
    this.late[entry] = late ? 1 : 0;
    return entry;
  }

  /** Forgets all, where none is on a shelf any more. */
  clear(): void {
    this.used = 0;
    this.free.length = 0;
  }

  drop(entry: number): void {
    this.free.push(entry);
  }

  dayOf(entry: number): number {
    return this.days[entry] as number;
  }

  /** Whether one that stands earlier is within so many days of another, or within what that looks back to. */
  within(one: number, other: number, days: number): boolean {
    return (this.days[other] as number) - (this.days[one] as number) <= days || this.late[other] === 1;
  }

  ownerOf(entry: number): number {
    return this.owner[entry] as number;
  }

  compare(a: number, b: number): number {
    // Neither their difference nor a list of the two: fractions that would be made on the heap. A walk along a shelf asks this all the time.
    const x = this.at[a] as number;
    const y = this.at[b] as number;
    if (x !== y) return x < y ? -1 : 1;
    const one = this.owner[a] as number;
    const two = this.owner[b] as number;
    return one === two ? 0 : this.idOf(one) < this.idOf(two) ? -1 : 1;
  }
}
