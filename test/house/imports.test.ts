import { describe, expect, it } from 'vitest';
import { corePackages, importTable, nodeZones, packagesByZone } from './import-table';
import { type SourceFile, sourceFiles, zoneOf } from './source-files';

const files = sourceFiles();

/** `languages/ar/x.ts` belongs to the pack `ar`; a file directly in `languages/` to none. */
const packOf = (path: string): string | undefined => /^languages\/([^/]+)\//u.exec(path)?.[1];

function breaches(test: (file: SourceFile, specifier: string, target: string | undefined) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ specifier, target }) => test(file, specifier, target))
      .map(({ specifier }) => `${file.path} imports ${specifier}`),
  );
}

describe('the import table', () => {
  it('names every folder of src', () => {
    const unknown = new Set(files.map(({ path }) => zoneOf(path)).filter((zone) => !(zone in importTable)));
    expect([...unknown]).toEqual([]);
  });

  it('holds: no zone imports what its row does not allow', () => {
    expect(
      breaches((file, _, target) => {
        if (target === undefined) return false;
        const [from, to] = [zoneOf(file.path), zoneOf(target)];
        return from !== to && !importTable[from]?.includes(to);
      }),
    ).toEqual([]);
  });

  it('keeps language packs strangers to one another', () => {
    expect(
      breaches((file, _, target) => {
        const [from, to] = [packOf(file.path), target === undefined ? undefined : packOf(target)];
        return from !== undefined && to !== undefined && from !== to;
      }),
    ).toEqual([]);
  });

  it('leaves Node to the command', () => {
    expect(
      breaches((file, specifier) => specifier.startsWith('node:') && !nodeZones.includes(zoneOf(file.path))),
    ).toEqual([]);
  });

  it('keeps other packages out of the core', () => {
    expect(
      breaches((file, specifier, target) => {
        if (target !== undefined || specifier.startsWith('node:')) return false;
        const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
        return ![...corePackages, ...(packagesByZone[zoneOf(file.path)] ?? [])].includes(name);
      }),
    ).toEqual([]);
  });

  it('has no cycle among the imports that run', () => {
    const byName = new Map(files.map((file) => [file.path.replace(/\.ts$/u, ''), file]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (name: string, trail: readonly string[]): void => {
      if (state.get(name) === 'done') return;
      if (state.get(name) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(name)), name].join(' -> '));
        return;
      }
      state.set(name, 'open');
      for (const { target, typeOnly } of byName.get(name)?.imports ?? []) {
        if (target === undefined || typeOnly) continue;
        const next = byName.has(target) ? target : `${target}/index`;
        if (byName.has(next)) visit(next, [...trail, name]);
      }
      state.set(name, 'done');
    };
    for (const name of byName.keys()) visit(name, []);
    expect(cycles).toEqual([]);
  });
});
