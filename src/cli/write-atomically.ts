import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that nobody ever sees half of it: into a neighbour, synced to the disk, then renamed over the old
 * one, whose permissions it takes. On failure or an aborted signal the neighbour is removed and the old file stands.
 *
 * A link is followed. What is no file (a device, a pipe) is written to as it is: it must not be replaced by one.
 */
export async function writeAtomically(path: string, pieces: Iterable<string>, signal?: AbortSignal): Promise<void> {
  try {
    const old = await stat(path).catch(() => null);
    if (old === null || old.isFile())
      await replace(old === null ? path : await realpath(path), pieces, old?.mode, signal);
    else await writeFile(path, pieces, { encoding: 'utf8', signal });
  } catch (error) {
    // A reader that has seen enough closes the pipe: that is no failure of ours.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    if (signal?.aborted || !(error instanceof Error && 'code' in error)) throw error;
    throw new Error(`--out ${path}: ${reasons[String(error.code)] ?? `cannot be written: ${error.code}`}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be written',
  EPERM: 'may not be written',
  EROFS: 'may not be written',
  ENOSPC: 'the disk is full',
};

async function replace(
  path: string,
  pieces: Iterable<string>,
  mode: number | undefined,
  signal?: AbortSignal,
): Promise<void> {
  const neighbour = `${path}.${process.pid}.part`;
  try {
    const file = await open(neighbour, 'w', mode);
    try {
      await writeFile(file, pieces, { encoding: 'utf8', signal });
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
