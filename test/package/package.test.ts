import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonDocument } from '../../src/model';
import { type Packed, pack, root, runProgram } from './pack';

const bin = (name: string) => join(root, 'node_modules/.bin', name);

const program = `
const reports = [
  { id: 'a', outlet: 'One', body: 'Five people were killed in the fire in Mosul, police said.' },
  { id: 'b', outlet: 'Two', body: 'Eight people were killed in the fire in Mosul, the governor said.' },
];
const document = crossReference(reports);
const relations: string[] = document.incidents.flatMap(({ questions }) => questions.map(({ relation }) => relation));
const verdicts = crossReference(reports, { rules: presets.monitoring, ruleGuard: timeLimit(5000) }).incidents.flatMap((incident) => incident.verdicts);
const page = renderHtml(document, messagesFor('ar'));
const { reports: read } = readCsv('id,body\\na,One.', { name: 'x.csv' });
const shown = { version: document.version, reports: document.reports.length, relations, read: read.length, verdicts: verdicts.length, page: page.includes('</html>') };
void inWorkers(reports, { workers: 2 }).then((there) => {
  console.log(JSON.stringify({ ...shown, workers: JSON.stringify(there) === JSON.stringify(document) }));
});
`;

const compilerOptions = {
  strict: true,
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  skipLibCheck: false,
  lib: ['es2023'],
  types: ['node'],
};

describe('the packed package', () => {
  let packed: Packed;
  beforeAll(() => {
    packed = pack();
  }, 480_000);

  it('holds what it should and nothing else', () => {
    const stray = packed.files
      .map(({ path }) => path)
      .filter((path) => !/^(?:dist\/|package\.json$|[A-Z]+(?:\.md)?$)/u.test(path));
    expect(stray).toEqual([]);
    const names = packed.files.map(({ path }) => path);
    for (const name of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'dist/index.js',
      'dist/index.cjs',
      'dist/cli.js',
      'dist/worker.js',
      'dist/worker.cjs',
    ]) {
      expect(names).toContain(name);
    }
  });

  it('stays under its ceiling of size', () => {
    expect(packed.unpackedSize).toBeLessThan(13_100_000);
  });

  it('has no fault that publint knows', async () => {
    const { messages } = await publint({ pkgDir: packed.folder, strict: true });
    expect(messages).toEqual([]);
  });

  it('has types that resolve alike for import and require (attw)', () => {
    const report = runProgram(
      process.execPath,
      [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), packed.tarball, '--format', 'json'],
      root,
    );
    const { problems } = JSON.parse(report) as { problems?: Record<string, unknown> };
    expect(problems ?? {}).toEqual({});
  }, 120_000);

  it.each([
    [
      'an ESM consumer',
      'esm',
      'main.mts',
      'main.mjs',
      `import { crossReference } from 'rashomon';\nimport { readCsv } from 'rashomon/readers/csv';\nimport { messagesFor, renderHtml } from 'rashomon/rendering';\nimport { timeLimit } from 'rashomon/node';\nimport { presets } from 'rashomon/rules';\nimport { crossReference as inWorkers } from 'rashomon/workers';`,
    ],
    [
      'a CJS consumer',
      'cjs',
      'main.cts',
      'main.cjs',
      `import rashomon = require('rashomon');\nimport csv = require('rashomon/readers/csv');\nimport workers = require('rashomon/workers');\nimport { timeLimit } from 'rashomon/node';\nconst { crossReference } = rashomon;\nconst { readCsv } = csv;\nconst { crossReference: inWorkers } = workers;\nimport { messagesFor, renderHtml } from 'rashomon/rendering';\nimport { presets } from 'rashomon/rules';`,
    ],
  ])(
    'compiles and runs in %s',
    (_, name, source, built, imports) => {
      const home = packed.consumer(name, {
        'package.json': '{"private":true}',
        'tsconfig.json': JSON.stringify({ compilerOptions, files: [source] }),
        [source]: `${imports}\n${program}`,
      });
      runProgram(bin('tsc'), ['-p', home], home);
      const printed = JSON.parse(runProgram(process.execPath, [join(home, built)], home)) as {
        relations: string[];
        verdicts: number;
      };
      expect(printed).toMatchObject({ version: 1, reports: 2, read: 1, page: true, workers: true });
      expect(printed.verdicts).toBeGreaterThan(0);
      expect(printed.relations).toContain('conflict');
    },
    120_000,
  );

  it('runs as a command', () => {
    const home = packed.consumer('command', {
      'one.txt': 'Five people were killed in the fire in Mosul, police said.',
    });
    const cli = join(home, 'node_modules/rashomon/dist/cli.js');
    expect(runProgram(process.execPath, [cli, '--version'], home).trim()).toBe(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    );
    const document = JSON.parse(runProgram(process.execPath, [cli, 'compare', '--format', 'json', 'one.txt'], home));
    expect(document).toMatchObject({ version: 1, reports: [{ id: 'one' }] });
  }, 60_000);

  it('loads a rule module of a user, who imports the package by its name', () => {
    const home = packed.consumer('rules', {
      'in.json': JSON.stringify([
        { id: 'a', body: 'Five people were killed in the fire in Mosul, police said.' },
        { id: 'b', body: 'Eight people were killed in the fire in Mosul, the governor said.' },
      ]),
      'mine.mjs': `import { defineRule, presets } from 'rashomon/rules';
const mine = defineRule({
  name: 'mine',
  meta: { description: 'Look at tolls.', messages: { look: 'Look.' } },
  on: { count: (question, { say }) => ({ action: 'escalate', reason: say('look') }) },
});
export const rules = [mine, ...presets.cautious];`,
    });
    const cli = join(home, 'node_modules/rashomon/dist/cli.js');
    const args = [cli, 'compare', '--rules', 'mine.mjs', '--format', 'json', 'in.json'];
    const { incidents } = JSON.parse(runProgram(process.execPath, args, home)) as ComparisonDocument;
    expect(incidents.flatMap(({ verdicts }) => verdicts)).toContainEqual(expect.objectContaining({ rule: 'mine' }));
  }, 60_000);
});
