import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/reconciliation';
import { faultsOf, runSample, samplesOf } from './run-page';

const pages = readdirSync(fileURLToPath(new URL('../../docs/rules', import.meta.url))).sort();

/** Other pages with samples, by their path from docs/rules. */
const others = ['../extractors.md', '../extending.md'];

describe('docs/rules', () => {
  it('has a page for every rule, and none for what is no rule', () => {
    expect(pages).toEqual(['README.md', ...Object.keys(rules).map((name) => `${name}.md`)].sort());
  });

  it.each([...pages, ...others])('%s shows samples, and they run', async (page) => {
    const samples = samplesOf(page);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) await runSample(sample);
  });

  it('compiles', () => {
    const samples = [...pages, ...others].flatMap((page) =>
      samplesOf(page).map((code, index) => ({ name: `${page.replace(/[^a-z-]/gu, '')}-${index}.ts`, code })),
    );
    expect(faultsOf(samples)).toEqual([]);
  }, 120_000);
});
