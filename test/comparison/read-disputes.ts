import { readFileSync } from 'node:fs';
import type { ReportInput } from '../../src/model';

/** A set of reports, and what its line of sides gives, apart from the kinds. */
export interface WrittenDispute {
  readonly name: string;
  readonly reports: readonly (ReportInput & { readonly id: string; readonly title: string; readonly body: string })[];
  readonly given: readonly string[];
}

/** Reads a fixture in which `==` names a set, `@` begins a report (outlet, time, title), and `>` gives kinds and sides. */
export function readDisputes(fixture: string): readonly WrittenDispute[] {
  return readFileSync(new URL(`./fixtures/${fixture}`, import.meta.url), 'utf8')
    .split(/^== /mu)
    .slice(1)
    .map((block) => {
      const [name = '', ...lines] = block.trim().split('\n');
      const reports = lines
        .join('\n')
        .split(/^@ /mu)
        .slice(1)
        .map((text, at) => {
          const [head = '', ...body] = text.split('\n');
          const [outlet = '', publishedAt = '', title = ''] = head.split(' | ');
          const told = body.filter((line) => line !== '' && !line.startsWith('> ')).join('\n');
          return { id: `r${at}`, outlet, publishedAt, title, body: told };
        });
      const [, ...given] = (lines.find((line) => line.startsWith('> ')) ?? '').split(' | ');
      return { name, reports, given };
    });
}
