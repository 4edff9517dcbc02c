/** A copy of some bytes where all threads can read them: sent on, they are not copied again. */
export function shared(bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(new SharedArrayBuffer(bytes.length));
  all.set(bytes);
  return all;
}
