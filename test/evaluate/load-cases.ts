import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from './case-file';

/** Reads the case files below a folder, or one file; a report without a body makes its case unusable and is an error. */
export function loadCases(path: string): CaseFile[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (files.length === 0) throw new Error(`No case files (*.json) in ${path}`);
  return files.map((file) => {
    const parsed = JSON.parse(readFileSync(file, 'utf8')) as CaseFile;
    for (const report of parsed.reports) {
      if (typeof report.body !== 'string') throw new Error(`${file}: report ${report.id} has no body`);
    }
    return parsed;
  });
}
