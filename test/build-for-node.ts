import { symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsup';
import { temporaryFolder } from './temporary-folder';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Builds sources (name -> file) as the package is built, into a folder in which the packages that they need are found. */
export async function buildForNode(entry: Readonly<Record<string, string>>): Promise<string> {
  const outDir = temporaryFolder('build');
  symlinkSync(join(root, 'node_modules'), join(outDir, 'node_modules'), 'junction');
  await build({ entry: { ...entry }, outDir, format: 'esm', target: 'node20', config: false, silent: true });
  writeFileSync(join(outDir, 'package.json'), '{"type":"module"}');
  return outDir;
}
