import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as rashomon from '../../src';
import { usage } from '../../src/cli/usage';
import * as rules from '../../src/reconciliation';
import * as rendering from '../../src/rendering';
import { temporaryFolder } from '../temporary-folder';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const page = readFileSync(join(root, 'README.md'), 'utf8');

/** Each program with what the page says that it prints. */
const programs = [...page.matchAll(/^```ts\n(.*?)^```\n\n```text\n(.*?)^```$/gmsu)].map(([, code, printed]) => ({
  code: code ?? '',
  printed: printed ?? '',
}));

const modules: Readonly<Record<string, object>> = {
  rashomon,
  'rashomon/rules': rules,
  'rashomon/rendering': rendering,
};

/** Runs a program as a reader would, its imports taken from the sources, and gives what it printed. */
function run(code: string): string {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const lines: string[] = [];
  const load = (name: string): object => {
    const found = modules[name];
    if (found === undefined) throw new Error(`The page imports ${name}, which readers do not have.`);
    return found;
  };
  new Function('require', 'exports', 'console', outputText)(load, {}, { log: (line: string) => lines.push(line) });
  return `${lines.join('\n')}\n`;
}

describe('README.md', () => {
  it('has programs with their output', () => {
    expect(programs).toHaveLength(page.match(/^```ts$/gmu)?.length ?? 0);
    expect(programs.length).toBeGreaterThan(0);
  });

  it.each(programs)('prints what it says', ({ code, printed }) => {
    expect(run(code)).toBe(printed);
  });

  it('has programs that compile', () => {
    const folder = temporaryFolder('readme');
    const files = programs.map(({ code }, index) => {
      const file = join(folder, `program-${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
    const faults = ts.getPreEmitDiagnostics(
      ts.createProgram(files, { ...options, types: [], lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'] }),
    );
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  }, 120_000);

  it('shows the help as the command gives it', () => {
    expect(page).toContain(`\`\`\`text\n${usage()}\`\`\`\n`);
  });

  it('names files that are there', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(5);
    expect(
      links.filter((link) => !ts.sys.fileExists(join(root, link)) && !ts.sys.directoryExists(join(root, link))),
    ).toEqual([]);
  });
});
