import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as rashomon from '../../src';
import * as reconciliation from '../../src/reconciliation';
import * as testing from '../../src/testing';

const modules: Readonly<Record<string, object>> = {
  rashomon,
  'rashomon/rules': reconciliation,
  'rashomon/testing': testing,
};

/** The TypeScript samples of a page of `docs/rules`. */
export function samplesOf(page: string): string[] {
  const path = fileURLToPath(new URL(`../../docs/rules/${page}`, import.meta.url));
  return [...readFileSync(path, 'utf8').matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code]) => code ?? '');
}

/** Runs a sample as a reader would, its imports taken from the sources. */
export function runSample(code: string): void {
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
  new Function('require', 'exports', 'console', outputText)(load, {}, strict);
}
