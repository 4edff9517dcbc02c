import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that nobody ever sees half of it: into a neighbour, synced to the disk, then renamed over the old
 * one. On failure or an aborted signal the neighbour is removed and the old file stands.
 */
export async function writeAtomically(path: string, text: string, signal?: AbortSignal): Promise<void> {
  const neighbour = `${path}.${process.pid}.part`;
  try {
    const file = await open(neighbour, 'w');
    try {
      await file.writeFile(text, { encoding: 'utf8', signal });
      await file.sync();
    } finally {
      await file.close();
    }
    signal?.throwIfAborted();
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
