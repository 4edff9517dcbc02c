/** Slots to begin with; always a power of two, and at least twice the words held. */
const initial = 1024;

/**
 * Values by word, looked up in the text where the word stands: running text is read without cutting out words that are
 * known. Open addressing with linear probing; hashes are FNV-1a.
 *
 * @example
 * const table = new WordTable<number>(1000);
 * table.set('fire', 1);
 * table.get('a fire broke out', 2, 6); // => 1
 */
export class WordTable<T> {
  private size = 0;
  private mask = initial - 1;
  private words: (string | undefined)[] = new Array(initial).fill(undefined);
  private hashes = new Int32Array(initial);
  private values: (T | undefined)[] = new Array(initial).fill(undefined);

  /** `most`: words held at most; the table then starts anew, so that memory is bounded. */
  constructor(private readonly most: number) {}

  /** The value of the word at `text.slice(from, to)`. */
  get(text: string, from: number, to: number): T | undefined {
    const hash = hashOf(text, from, to);
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const word = this.words[slot];
      if (word === undefined) return undefined;
      if (this.hashes[slot] === hash && stands(word, text, from, to)) return this.values[slot];
    }
  }

  set(word: string, value: T): void {
    if (this.size >= this.most) this.resize(initial);
    const hash = hashOf(word, 0, word.length);
    let slot = hash & this.mask;
    for (let known = this.words[slot]; known !== undefined && known !== word; known = this.words[slot])
      slot = (slot + 1) & this.mask;
    if (this.words[slot] === undefined) this.size++;
    this.put(slot, word, hash, value);
    if (this.size * 2 > this.mask) this.grow();
  }

  private put(slot: number, word: string, hash: number, value: T | undefined): void {
    this.words[slot] = word;
    this.hashes[slot] = hash;
    this.values[slot] = value;
  }

  private grow(): void {
    const { words, hashes, values, size } = this;
    this.resize(2 * words.length);
    this.size = size;
    for (const [at, word] of words.entries()) {
      if (word === undefined) continue;
      const hash = hashes[at] as number;
      let slot = hash & this.mask;
      while (this.words[slot] !== undefined) slot = (slot + 1) & this.mask;
      this.put(slot, word, hash, values[at]);
    }
  }

  private resize(slots: number): void {
    this.size = 0;
    this.mask = slots - 1;
    this.words = new Array(slots).fill(undefined);
    this.hashes = new Int32Array(slots);
    this.values = new Array(slots).fill(undefined);
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function stands(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
