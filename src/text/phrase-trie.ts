/** A node of a {@link PhraseTrie}: the words that may follow, and what the phrase up to here stands for. */
export interface PhraseNode<T> {
  /** Bits of the words in `next` (see {@link wordBit}): most words go no further, and are told so without a look-up. */
  filter: number;
  /** Null until a longer phrase passes through. */
  next: Map<string, PhraseNode<T>> | null;
  /** Undefined where no phrase ends. */
  value: T | undefined;
}

/** One of 32 bits for a word. */
export function wordBit(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return 1 << ((hash ^ (hash >>> 15)) & 31);
}

/** The end of a match: what matched, and how many words it took. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
}

/**
 * Phrases of folded words, found by longest match from the left. Inflection is the caller's: a phrase is added once for
 * each form it may take. Walking costs one Map lookup per word, and one per position where nothing begins.
 *
 * @example
 * const trie = new PhraseTrie<string>();
 * trie.add(['car', 'bomb'], 'thing');
 * trie.longest(['a', 'car', 'bomb'], 1, 3); // => { value: 'thing', length: 2 }
 */
export class PhraseTrie<T> {
  readonly root: PhraseNode<T> = { filter: 0, next: null, value: undefined };

  /** Adds a phrase; `merge` joins the new value to one that is there already (default: the first one stays). */
  add(words: readonly string[], value: T, merge?: (old: T, fresh: T) => T): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (child === undefined) {
        child = { filter: 0, next: null, value: undefined };
        node.next.set(word, child);
        node.filter |= wordBit(word);
      }
      node = child;
    }
    node.value = node.value === undefined ? value : (merge?.(node.value, value) ?? node.value);
  }

  /** What the very phrase stands for, if it was added. */
  get(words: readonly string[]): T | undefined {
    let node: PhraseNode<T> | undefined = this.root;
    for (const word of words) node = node?.next?.get(word);
    return node?.value;
  }

  /** The longest phrase that begins at `words[from]` and ends before `to`. */
  longest(words: ArrayLike<string>, from: number, to: number): PhraseMatch<T> | undefined {
    let node: PhraseNode<T> | undefined = this.root;
    let best: T | undefined;
    let length = 0;
    for (let at = from; at < to; at++) {
      node = node.next?.get(words[at] as string);
      if (node === undefined) break;
      if (node.value !== undefined) {
        best = node.value;
        length = at - from + 1;
      }
    }
    return best === undefined ? undefined : { value: best, length };
  }
}
