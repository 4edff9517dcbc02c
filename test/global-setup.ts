import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'rashomon-tests-';

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, and runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Gives a run of the tests one temporary folder, in which all others lie, and removes it when the run ends. A run that was
 * stopped could not: the next one removes what it left.
 */
export function setup(): (() => void) | undefined {
  // Each project of the runner comes by; the first one makes the folder for all.
  if (tmpdir().includes(prefix)) return undefined;
  const system = tmpdir();
  for (const name of readdirSync(system)) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    rmSync(join(system, name), { recursive: true, force: true });
  }
  const folder = join(system, `${prefix}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const variable of ['TMPDIR', 'TEMP', 'TMP']) process.env[variable] = folder;
  return () => {
    for (const variable of ['TMPDIR', 'TEMP', 'TMP']) delete process.env[variable];
    rmSync(folder, { recursive: true, force: true });
  };
}
