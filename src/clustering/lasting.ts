/** Bytes of a piece: what some two dozen segments keep. */
const pieceSize = 1 << 16;

let piece = new ArrayBuffer(0);
let used = 0;

/**
 * Lists of numbers that are kept for as long as a segment is, cut from large pieces of memory: a buffer of its own costs an engine three
 * objects and weighs more than what is in it. A piece is given back when nothing that was cut from it is used any more. What goes to
 * another thread must be copied, or all of its piece goes along.
 *
 * @param length of the list, all zeros
 */
export function lastingInts(length: number): Int32Array {
  const from = cut(4 * length);
  return new Int32Array(piece, from, length);
}

/** A copy of a list, kept likewise. */
export function lasting(list: Int32Array): Int32Array {
  const kept = lastingInts(list.length);
  kept.set(list);
  return kept;
}

/** A copy of some bytes, kept likewise. */
export function lastingBytes(bytes: Uint8Array): Uint8Array {
  const from = cut(bytes.length);
  const kept = new Uint8Array(piece, from, bytes.length);
  kept.set(bytes);
  return kept;
}

/** Room for some bytes in the piece in hand, or in a new one; gives where it begins. */
function cut(bytes: number): number {
  if (used + bytes > piece.byteLength) {
    piece = new ArrayBuffer(Math.max(bytes, pieceSize));
    used = 0;
  }
  const from = used;
  // The next one may hold whole numbers, which begin at a multiple of four.
  used += (bytes + 3) & ~3;
  return from;
}

const nothing: readonly never[] = [];

/** A list as long as what is in it, one for all that are empty: a list that has grown holds room for sixteen more. */
export function listed<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? nothing : list.slice();
}
