/** Slots to begin with; always a power of two, and at least twice the words held. */
const initial = 1024;

/**
 * Values by word, looked up in the text where the word stands: running text is read without cutting out words that are
 * known. Open addressing with linear probing; hashes are FNV-1a. Words and values stand in order of arrival, apart from the
 * slots, so that the common ones, which come early, lie close together.
 *
 * @example
 * const table = new WordTable<number>(1000);
 * table.set('fire', 1);
 * table.get('a fire broke out', 2, 6); // => 1
 */
export class WordTable<T> {
  private mask = initial - 1;
  /** Two cells a slot: the hash, and the number of the word from 1; 0 where the slot is free. */
  private slots = new Int32Array(2 * initial);
  private words: string[] = [];
  private values: T[] = [];

  /** `most`: words held at most; the table then starts anew, so that memory is bounded. */
  constructor(private readonly most: number) {}

  /** The value of the word at `text.slice(from, to)`. */
  get(text: string, from: number, to: number): T | undefined {
    const { slots, mask } = this;
    const hash = hashOf(text, from, to);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[2 * slot + 1] as number;
      if (number === 0) return undefined;
      if (slots[2 * slot] === hash && stands(this.words[number - 1] as string, text, from, to))
        return this.values[number - 1];
    }
  }

  set(word: string, value: T): void {
    if (this.words.length >= this.most) this.clear();
    const hash = hashOf(word, 0, word.length);
    const slot = this.slotOf(hash, word);
    const number = this.slots[2 * slot + 1] as number;
    if (number > 0) {
      this.values[number - 1] = value;
      return;
    }
    this.words.push(word);
    this.values.push(value);
    this.slots[2 * slot] = hash;
    this.slots[2 * slot + 1] = this.words.length;
    if (this.words.length * 2 > this.mask) this.grow();
  }

  /** The slot of a word, or the free one where it would stand. */
  private slotOf(hash: number, word: string): number {
    let slot = hash & this.mask;
    for (;;) {
      const number = this.slots[2 * slot + 1] as number;
      if (number === 0 || (this.slots[2 * slot] === hash && this.words[number - 1] === word)) return slot;
      slot = (slot + 1) & this.mask;
    }
  }

  private grow(): void {
    const old = this.slots;
    this.mask = 2 * this.mask + 1;
    this.slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      const number = old[at + 1] as number;
      if (number === 0) continue;
      let slot = (old[at] as number) & this.mask;
      while (this.slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = old[at] as number;
      this.slots[2 * slot + 1] = number;
    }
  }

  private clear(): void {
    this.mask = initial - 1;
    this.slots = new Int32Array(2 * initial);
    this.words = [];
    this.values = [];
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
