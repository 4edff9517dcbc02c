import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  // The package by its own name is the source here, so that tests need no build; examples and test/package use the build.
  resolve: {
    alias: [
      { find: /^rashomon$/u, replacement: src('index.ts') },
      { find: /^rashomon\/node$/u, replacement: src('node/index.ts') },
      { find: /^rashomon\/rules$/u, replacement: src('reconciliation/index.ts') },
      { find: /^rashomon\/rendering$/u, replacement: src('rendering/index.ts') },
      { find: /^rashomon\/testing$/u, replacement: src('testing/index.ts') },
      { find: /^rashomon\/readers\/(.+)$/u, replacement: `${src('reading/formats/')}$1.ts` },
    ],
  },
  test: {
    globalSetup: fileURLToPath(new URL('test/global-setup.ts', import.meta.url)),
    projects: [
      {
        extends: true,
        test: {
          name: 'runtime',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.property.test.ts'],
          // Most of a file's time would go into loading the gazetteer and the packs anew.
          isolate: false,
          // The first comparison of a worker loads the gazetteer, which takes seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'property',
          include: ['test/**/*.property.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'] },
        },
      },
    ],
  },
});
