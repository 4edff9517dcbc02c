import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The public entry points: each has its own line in the `exports` map of package.json. */
const library = {
  index: 'src/index.ts',
  rules: 'src/reconciliation/index.ts',
  rendering: 'src/rendering/index.ts',
  testing: 'src/testing/index.ts',
  'readers/text': 'src/reading/formats/text.ts',
  'readers/json': 'src/reading/formats/json.ts',
  'readers/ninjs': 'src/reading/formats/ninjs.ts',
  'readers/schema-org': 'src/reading/formats/schema-org.ts',
  'readers/html': 'src/reading/formats/html.ts',
  'readers/feed': 'src/reading/formats/feed.ts',
  'readers/csv': 'src/reading/formats/csv.ts',
  workers: 'src/workers/index.ts',
  node: 'src/node/index.ts',
};

/** What the threads run: found beside the chunk that starts them, at the top whatever the format, and imported by nobody. */
const worker = { worker: 'src/workers/worker.ts' };

const shared: Options = {
  target: ['node20', 'es2022'],
  outDir: 'dist',
  splitting: true,
  treeshake: true,
  sourcemap: false,
  define: { __VERSION__: JSON.stringify(version) },
};

export default defineConfig([
  // The command shares its chunks with the ESM build, so the library is in the package once per format.
  { ...shared, format: 'esm', entry: { ...library, ...worker, cli: 'src/cli/bin.ts' }, dts: { entry: library } },
  { ...shared, format: 'cjs', shims: true, entry: { ...library, ...worker }, dts: { entry: library } },
]);
