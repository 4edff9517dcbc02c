import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { isReadable } from './formats';
import { UsageError } from './usage-error';

/**
 * The files that arguments name, in order, each once: a file as it is, a folder by its readable files, a glob by its
 * matches in order of path; `-` is standard input.
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<string[]> {
  const found = new Set<string>();
  for (const arg of args) {
    if (arg === '-') {
      found.add('-');
      continue;
    }
    // A shell's variable that is not set: the whole working folder was not asked for.
    if (arg === '') throw new UsageError('an empty name of a file');
    const kind = await kindOf(resolve(cwd, arg));
    if (kind === 'file') found.add(arg);
    else if (kind === 'folder') {
      const files = await filesIn(arg, cwd);
      if (files.length === 0) throw new UsageError(`${arg}: holds no file of a format that can be read`);
      for (const file of files) found.add(file);
    } else {
      const matches = /[*?[\]{}]/u.test(arg) ? await glob(arg, { cwd, expandDirectories: false }) : [];
      if (matches.length === 0) throw new UsageError(`${arg}: no such file or folder`);
      for (const file of matches.sort()) found.add(file);
    }
  }
  return [...found];
}

/** Readable files of a folder and its folders, in order of path; hidden ones are passed over. */
export async function filesIn(folder: string, cwd: string): Promise<string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && isReadable(entry.name))
    .map((entry) => join(folder, resolve(entry.parentPath).slice(resolve(cwd, folder).length), entry.name))
    .filter((path) => !path.split(/[\\/]/u).some((part) => /^\.[^.]/u.test(part)))
    .sort();
}

/** What stands at a path, if anything. */
export async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}
