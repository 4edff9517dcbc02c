import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * What is measured, built as the package is: sources run through a loader name every function anew each time it is made,
 * which costs a tenth of the time. Gives the file to run.
 */
export async function buildBench(source = join(here, 'measure.ts')): Promise<string> {
  // Inside the checkout, so that the packages it needs are found.
  const cache = join(here, '../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, 'rashomon-bench-'));
  const entry = { measured: source };
  await build({ entry, outDir, format: 'esm', target: 'node20', config: false, silent: true });
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}');
  return join(outDir, 'measured.js');
}
