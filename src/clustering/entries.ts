/**
 * What stands on shelves, by numbers: the day of each entry, where it stands among all (in order of days), and whose it is.
 * Side by side in lists of numbers, since a walk along a shelf looks at many and asks little of each.
 */
export class Entries {
  private days = new Int32Array(256);
  private at = new Float64Array(256);
  private owner = new Int32Array(256);
  private readonly free: number[] = [];
  private used = 0;

  /**
   * @param idOf orders entries at one place: the id of an owner
   */
  constructor(private readonly idOf: (owner: number) => string) {}

  put(day: number, at: number, owner: number): number {
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
      [this.days, this.at, this.owner] = [days, places, owners];
    }
    this.days[entry] = day;
    this.at[entry] = at;
    this.owner[entry] = owner;
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

  ownerOf(entry: number): number {
    return this.owner[entry] as number;
  }

  compare(a: number, b: number): number {
    const apart = (this.at[a] as number) - (this.at[b] as number);
    if (apart !== 0) return apart;
    const [one, two] = [this.owner[a] as number, this.owner[b] as number];
    return one === two ? 0 : this.idOf(one) < this.idOf(two) ? -1 : 1;
  }
}
