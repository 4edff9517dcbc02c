/** Strings up to this length may become common. */
const longest = 80;
/** Strings met once that are remembered; beyond it the memory starts anew, so that it is bounded. */
const remembered = 1 << 14;

/** Short strings that came twice, numbered as they did. */
export class CommonStrings {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();
  private once = new Set<string>();

  /** The number of a string that is common already. */
  numberOf(text: string): number | undefined {
    return text.length <= longest ? this.numbers.get(text) : undefined;
  }

  /** Counts a string that is not common; met a second time it is from the next time on. */
  meet(text: string): void {
    if (text.length > longest) return;
    if (this.once.delete(text)) this.add(text);
    else if (this.once.size >= remembered) this.once = new Set();
    else this.once.add(text);
  }

  private add(text: string): void {
    // Joined anew, so that no text that it was cut from is kept with it.
    const own = text.split('').join('');
    this.numbers.set(own, this.list.length);
    this.list.push(own);
  }
}
