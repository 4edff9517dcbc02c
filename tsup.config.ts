import { defineConfig, type Options } from 'tsup';

/** The public entry points: each has its own line in the `exports` map of package.json. */
const library = {
  index: 'src/index.ts',
};

const shared: Options = {
  target: ['node20', 'es2022'],
  outDir: 'dist',
  splitting: true,
  treeshake: true,
  sourcemap: false,
};

export default defineConfig([
  // The command shares its chunks with the ESM build, so the library is in the package once per format.
  { ...shared, format: 'esm', entry: { ...library }, dts: { entry: library } },
  { ...shared, format: 'cjs', entry: library, dts: { entry: library } },
]);
