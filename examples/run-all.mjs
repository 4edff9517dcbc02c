// Runs every example as a user would, each importing the built package by its name; fails when one fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const tsx = join(here, '../node_modules/tsx/dist/cli.mjs');
const names = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let failed = 0;
for (const name of names) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, '--tsconfig', join(here, 'tsconfig.json'), join(here, name, 'index.ts')],
    {
      encoding: 'utf8',
    },
  );
  const passed = status === 0 && stdout.trim() !== '';
  if (!passed) failed++;
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name}${passed ? '' : `\n${stdout}${stderr}`}`);
}
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
