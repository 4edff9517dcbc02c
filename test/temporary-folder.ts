import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];
process.once('exit', () => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/**
 * A new folder `rashomon-…` in the system's temporary folder, removed when the process ends. Under the test runner it lies
 * in the folder of the run (see global-setup.ts), which goes even where a test or the whole run was stopped.
 */
export function temporaryFolder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `rashomon-${name}-`));
  made.push(path);
  return path;
}
