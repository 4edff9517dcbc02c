import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as rashomon from '../../src';
import * as node from '../../src/node';
import * as reconciliation from '../../src/reconciliation';
import * as testing from '../../src/testing';

const modules: Readonly<Record<string, object>> = {
  rashomon,
  'rashomon/node': node,
  'rashomon/rules': reconciliation,
  'rashomon/testing': testing,
};

/** The TypeScript samples of a page, by its path from `docs/rules`. */
export function samplesOf(page: string): string[] {
  const path = fileURLToPath(new URL(`../../docs/rules/${page}`, import.meta.url));
  return [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code]) => code ?? '');
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...given: unknown[]) => Promise<void>;

/** Runs a sample as a reader would, its imports taken from the sources. */
export async function runSample(code: string): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const load = (name: string): object => {
    const found = modules[name];
    if (found === undefined) throw new Error(`A page imports ${name}, which readers do not have.`);
    return found;
  };
  const strict = {
    assert: (held: boolean) => {
      if (!held) throw new Error('console.assert failed');
    },
  };
  await new AsyncFunction('require', 'exports', 'console', outputText)(load, {}, strict);
}

/** What the compiler finds wrong with samples, each a module of its own that imports the package by its name. */
export function faultsOf(samples: readonly { readonly name: string; readonly code: string }[]): string[] {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const strict = { ...options, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'], types: ['node'] };
  const files = new Map(samples.map(({ name, code }) => [`${root}test/sample-${name}`, code]));
  const host = ts.createCompilerHost(strict);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], strict, host))
    .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}
