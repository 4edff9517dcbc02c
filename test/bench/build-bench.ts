import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildForNode } from '../build-for-node';

/**
 * What is measured, built as the package is: sources run through a loader name every function anew each time it is made,
 * which costs a tenth of the time. Gives the file to run.
 */
export async function buildBench(source = fileURLToPath(new URL('measure.ts', import.meta.url))): Promise<string> {
  return join(await buildForNode({ measured: source }), 'measured.js');
}
