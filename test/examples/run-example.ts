import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const examples = join(root, 'examples');
const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
const execute = promisify(execFile);

/** Names of the examples, in order. */
export function exampleNames(): string[] {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** What an example prints, run in a process of its own with `rashomon` mapped to the sources; throws when it fails. */
export async function runExample(name: string): Promise<string> {
  const { stdout } = await execute(
    process.execPath,
    [tsx, '--tsconfig', join(here, 'tsconfig.json'), join(examples, name, 'index.ts')],
    { cwd: root, encoding: 'utf8' },
  );
  return stdout;
}
