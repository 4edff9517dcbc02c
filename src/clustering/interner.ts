/** Gives each string a small number, the same for as long as the interner lives. */
export class Interner {
  private readonly numbers = new Map<string, number>();
  private readonly strings: string[] = [];

  idOf(text: string): number {
    let id = this.numbers.get(text);
    if (id === undefined) {
      id = this.strings.length;
      this.numbers.set(text, id);
      this.strings.push(text);
    }
    return id;
  }

  get size(): number {
    return this.strings.length;
  }

  /** All of them from a number on, in order of their numbers. */
  texts(from = 0): readonly string[] {
    return this.strings.slice(from);
  }

  textOf(id: number): string {
    return this.strings[id] ?? '';
  }
}
