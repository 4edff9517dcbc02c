import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildForNode } from '../build-for-node';

const source = (name: string) => fileURLToPath(new URL(`../../src/workers/${name}.ts`, import.meta.url));

/** The entry point over worker threads, built: threads load plain files, not what the test runner makes of sources. */
export async function buildWorkers(): Promise<typeof import('../../src/workers')> {
  const folder = await buildForNode({ index: source('index'), worker: source('worker') });
  return import(pathToFileURL(join(folder, 'index.js')).href);
}
