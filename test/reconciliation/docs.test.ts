import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/reconciliation';
import { runSample, samplesOf } from './run-page';

const pages = readdirSync(fileURLToPath(new URL('../../docs/rules', import.meta.url))).sort();

describe('docs/rules', () => {
  it('has a page for every rule, and none for what is no rule', () => {
    expect(pages).toEqual(['README.md', ...Object.keys(rules).map((name) => `${name}.md`)].sort());
  });

  it.each(pages)('%s shows samples, and they run', (page) => {
    const samples = samplesOf(page);
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) runSample(sample);
  });
});
