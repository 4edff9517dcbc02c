import { describe, expect, it } from 'vitest';
import { nodeZones } from './import-table';
import { sourceFiles, zoneOf } from './source-files';

const files = sourceFiles();

describe('the house style', () => {
  it('names files in kebab-case', () => {
    expect(
      files.map(({ path }) => path).filter((path) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/?)+\.ts$/u.test(path)),
    ).toEqual([]);
  });

  it('has a file past 300 lines say why in its head comment, which may follow the imports', () => {
    const head = /^(?:import[^;]+;\s*)*(?:\/\*.*?\*\/|(?:\/\/[^\n]*\n)+)/su;
    const silent = files.filter(
      ({ text }) => text.trimEnd().split('\n').length > 300 && !/\bLong because\b/u.test(head.exec(text)?.[0] ?? ''),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('takes neither clock, chance nor locale from the environment', () => {
    const ambient = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\.toLocale\w*\(\)|\bperformance\.now\(/u;
    const core = files.filter(({ path }) => !nodeZones.includes(zoneOf(path)));
    const breaches = core.flatMap(({ path, text }) =>
      text
        .split('\n')
        .map((line) => line.replace(/^\s*(?:\*|\/\/).*$/u, ''))
        .flatMap((line, index) => (ambient.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
    expect(breaches).toEqual([]);
  });

  it('gives every regular expression literal the u or v flag', () => {
    // Read off the syntax tree, so that a slash in a string or a comment is not taken for one.
    const flagless = files.flatMap(({ path, regexes }) =>
      regexes.filter((literal) => !/\/[a-z]*[uv][a-z]*$/u.test(literal)).map((literal) => `${path}: ${literal}`),
    );
    expect(flagless).toEqual([]);
  });

  it('brackets Unicode properties where an expression is used on the spot', () => {
    // The bundler makes `/\p{L}/u` outside brackets a `new RegExp` that runs at every call.
    const costly = files.flatMap(({ path, text, regexes }) =>
      regexes
        .filter((literal) => /\\[pP]\{/u.test(literal.replace(/\[(?:\\.|[^\]\\])*\]/gu, '')))
        .filter((literal) => [`${literal}.test(`, `${literal}.exec(`, `(${literal}`].some((use) => text.includes(use)))
        .map((literal) => `${path}: ${literal}`),
    );
    expect(costly).toEqual([]);
  });
});
