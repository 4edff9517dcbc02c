/** One number holds a place and the evidence, in thousandths of log-odds, which stays far below half of this. */
const span = 1 << 20;
const middle = span / 2;

/**
 * The candidates of a segment, by their places in the graph, each with its evidence: one number for both, in rising order.
 * There are dozens to a segment, and a table of them would take eight times the room.
 */
export class Links {
  private packed: number[] = [];

  get size(): number {
    return this.packed.length;
  }

  /** The evidence with whoever stands at a place, if it is a candidate. */
  with(place: number): number | undefined {
    const at = this.indexOf(place);
    return this.isAt(at, place) ? this.evidenceAt(at) : undefined;
  }

  put(place: number, evidence: number): void {
    const at = this.indexOf(place);
    this.packed.splice(at, this.isAt(at, place) ? 1 : 0, packed(place, evidence));
  }

  drop(place: number): void {
    const at = this.indexOf(place);
    if (this.isAt(at, place)) this.packed.splice(at, 1);
  }

  /** Puts one behind the others, in whatever order, until {@link settle} is called; each place but once. */
  append(place: number, evidence: number): void {
    this.packed.push(packed(place, evidence));
  }

  settle(): void {
    this.packed = Array.from(Float64Array.from(this.packed).sort());
  }

  placeAt(at: number): number {
    return placeOf(this.packed[at] as number);
  }

  evidenceAt(at: number): number {
    const both = this.packed[at] as number;
    // A small whole number, for which nothing is allotted.
    return (both - placeOf(both) * span - middle) | 0;
  }

  /** Where a place stands, or would. */
  private indexOf(place: number): number {
    const { packed } = this;
    const least = place * span;
    let low = 0;
    let high = packed.length;
    while (low < high) {
      const between = (low + high) >> 1;
      if ((packed[between] as number) < least) low = between + 1;
      else high = between;
    }
    return low;
  }

  private isAt(at: number, place: number): boolean {
    return at < this.packed.length && (this.packed[at] as number) < (place + 1) * span;
  }
}

function placeOf(both: number): number {
  return Math.floor(both / span);
}

function packed(place: number, evidence: number): number {
  return place * span + evidence + middle;
}
