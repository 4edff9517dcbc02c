import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'tsup';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The entry point over worker threads, built: threads load plain files, not what the test runner makes of sources. */
export async function buildWorkers(): Promise<typeof import('../../src/workers')> {
  // Inside the checkout, so that the packages it needs are found.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'rashomon-workers-'));
  const entry = { index: join(root, 'src/workers/index.ts'), worker: join(root, 'src/workers/worker.ts') };
  await build({ entry, outDir, format: 'esm', target: 'node20', splitting: true, config: false, silent: true });
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}');
  return import(pathToFileURL(join(outDir, 'index.js')).href);
}
