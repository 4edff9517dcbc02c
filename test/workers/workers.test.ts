import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CrossReferenceOptions, defineRule } from '../../src';
import { crossReference } from '../../src/pipeline/cross-reference';
import type { WorkersOptions } from '../../src/workers';
import { makeCorpus } from '../bench/make-corpus';
import { smallNews } from '../pipeline/small-news';
import { buildWorkers } from './build-workers';

const generated = makeCorpus(150).map(({ report }) => report);
const bad = [{ id: 'x', body: '' }, 7, { id: 'y', body: 'A man was hurt in Lima.', publishedAt: 'never' }];

describe('crossReference in workers', () => {
  let built: typeof import('../../src/workers').crossReference;
  /** On threads whatever comes, unless a test says otherwise. */
  const inWorkers = (reports: readonly unknown[], options: WorkersOptions = {}) =>
    built(reports, { reportsPerThread: 0, ...options });
  let WorkerError: typeof import('../../src/workers').WorkerError;
  beforeAll(async () => {
    ({ crossReference: built, WorkerError } = await buildWorkers());
  }, 120_000);

  const cases: readonly (readonly [string, readonly unknown[], WorkersOptions])[] = [
    ['no report', [], {}],
    ['a few reports', smallNews, {}],
    ['bad input among good', [...smallNews, ...bad], { languages: ['ar', 'en'], now: '2024-06-01' }],
    ['many reports, more than one chunk', generated, { workers: 2 }],
    ['fewer reports than a thread pays for', smallNews, { reportsPerThread: 500, memory: 12 }],
    ['threads for some of the reports', generated, { reportsPerThread: 150, workers: 3 }],
    ['one worker', generated.slice(0, 80), { workers: 1, reasonsIn: 'ar', parties: ['actor:org/army'] }],
  ];
  const base = { outlet: 'a', publishedAt: '2031-05-06T08:00:00Z' };
  const raid = 'A raid took place in Basra on Tuesday.';
  const disputed = [
    {
      ...base,
      id: 'a',
      body: `${raid} Police seized the truck, the governor said. Israel zorched the depot, he said.`,
    },
    {
      ...base,
      id: 'b',
      outlet: 'b',
      body: `${raid} The army burned the truck, the ministry said. Turkey burned the depot, it said.`,
    },
  ];
  const quote = 'Police seized the truck';
  const given: readonly (readonly [string, WorkersOptions, string])[] = [
    ['a compatibility of classes', { compatibility: { exclude: [['seize', 'burn']] } }, 'yours.exclude'],
    [
      'words and a compatibility of concepts',
      {
        lexicon: [{ language: 'en', pos: 'verb', word: 'zorch', senses: [{ kind: 'event', event: 'burn' }] }],
        compatibility: { allow: [['actor:il', 'actor:tr']] },
      },
      'yours.allow',
    ],
    [
      'an extractor',
      {
        extractor: {
          name: 'model',
          extract: ({ id }) =>
            id === 'a'
              ? [
                  { quote, event: 'seize' },
                  { quote: 'no such words', event: 'seize' },
                ]
              : undefined,
        },
      },
      'ungrounded',
    ],
  ];
  it.each(given)(
    'holds to %s, as one thread does',
    async (_, options, sign) => {
      const there = JSON.stringify(await inWorkers(disputed, options));
      expect(there).toContain(sign);
      expect(there).toBe(JSON.stringify(crossReference(disputed, options as CrossReferenceOptions)));
    },
    120_000,
  );

  it.each(cases)(
    'gives the same to the byte for %s',
    async (_, reports, options) => {
      const there = JSON.stringify(await inWorkers(reports, options));
      expect(there).toBe(JSON.stringify(crossReference(reports, options as CrossReferenceOptions)));
    },
    120_000,
  );

  it('runs rules, which are code, on the thread that asks', async () => {
    const rule = defineRule({
      name: 'flag-all',
      meta: { description: 'Flags every conflict.', messages: { flagged: 'Flagged.' } },
      on: {
        count: (question, { say }) =>
          question.relation === 'conflict' ? { action: 'escalate', reason: say('flagged') } : undefined,
      },
    });
    const options = { rules: [rule] };
    const document = await inWorkers(smallNews, options);
    expect(JSON.stringify(document)).toBe(JSON.stringify(crossReference(smallNews, options)));
  }, 60_000);

  it('gives the same to the byte for any reports in any number of threads', async () => {
    const run = fc.asyncProperty(
      fc.shuffledSubarray([...smallNews, ...bad, ...generated.slice(0, 60)], { minLength: 2 }),
      fc.integer({ min: 1, max: 3 }),
      async (reports, workers) => {
        const there = JSON.stringify(await inWorkers(reports, { workers }));
        expect(there).toBe(JSON.stringify(crossReference(reports)));
      },
    );
    await fc.assert(run, { numRuns: 3 });
  }, 180_000);

  it.each([
    ['workers', 1.5],
    ['workers', -1],
    ['reportsPerThread', Number.NaN],
  ])('refuses %s of %d', async (option, value) => {
    await expect(built(smallNews, { [option]: value })).rejects.toMatchObject({ name: 'OptionError', option });
  });

  it('says of what is no list what the core says', async () => {
    const expected = 'Expected a list of reports; got null.';
    await expect(built(null as unknown as unknown[])).rejects.toThrow(expected);
    await expect(inWorkers(null as unknown as unknown[])).rejects.toThrow(expected);
  });

  it('compares without threads where none are allowed', async () => {
    expect(JSON.stringify(await inWorkers(smallNews, { workers: 0 }))).toBe(JSON.stringify(crossReference(smallNews)));
  }, 60_000);

  it('says so when a thread dies', async () => {
    const run = inWorkers(smallNews, { memory: 12 });
    await expect(run).rejects.toBeInstanceOf(WorkerError);
    await expect(run).rejects.toMatchObject({ name: 'WorkerError', cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
  }, 60_000);
});
