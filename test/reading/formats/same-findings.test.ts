import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { crossReference } from '../../../src';
import type { ReportInput } from '../../../src/model';
import { readCsv } from '../../../src/reading/formats/csv';
import { readFeed } from '../../../src/reading/formats/feed';
import { readHtml } from '../../../src/reading/formats/html';
import { readNinjs } from '../../../src/reading/formats/ninjs';
import type { Reader } from '../../../src/reading/formats/reader';
import { readText } from '../../../src/reading/formats/text';

const legacyBytes = new Map<string, number>();
for (let byte = 0; byte < 256; byte++) {
  legacyBytes.set(new TextDecoder('windows-1256').decode(new Uint8Array([byte])), byte);
}
/** What every format can hold: signs that windows-1256 has, single spaces, a blank line between paragraphs. */
const common = (text: string) =>
  [...text]
    .filter((sign) => legacyBytes.has(sign))
    .join('')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n\s*/gu, '\n\n')
    .trim();

const seeds = globSync('seeds/*/reports.json')
  .sort()
  .flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as { reports: (ReportInput & { id: string })[] }).reports)
  .filter(({ language }) => language === 'ar')
  .map((report) => ({ ...report, body: common(report.body) }));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraphs = (body: string) =>
  body
    .split(/\n+/u)
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n');

const legacy = (text: string) =>
  Uint8Array.from([...text], (sign) => {
    const byte = legacyBytes.get(sign);
    if (byte === undefined) throw new Error(`windows-1256 has no ${sign}`);
    return byte;
  });

/** Each report of the seeds as a newsroom might have it, with its text and nothing else. */
const formats: readonly [name: string, reader: Reader, write: (id: string, body: string) => string | Uint8Array][] = [
  ['UTF-8 text', readText, (_, body) => new TextEncoder().encode(body)],
  ['windows-1256 text', readText, (_, body) => legacy(body)],
  ['HTML page', readHtml, (_, body) => `<html><body><article>${paragraphs(body)}</article></body></html>`],
  [
    'windows-1256 HTML page',
    readHtml,
    (_, body) => legacy(`<html><head><meta charset="windows-1256"></head><body>${paragraphs(body)}</body></html>`),
  ],
  ['ninjs', readNinjs, (id, body) => JSON.stringify({ uri: id, bodies: [{ role: 'main', value: body }] })],
  [
    'feed item',
    readFeed,
    (id, body) =>
      `<rss version="2.0"><channel><title></title><item><guid>${id}</guid><description>${escaped(paragraphs(body))}</description></item></channel></rss>`,
  ],
  ['CSV', readCsv, (id, body) => `id,body\n${id},"${body.replaceAll('"', '""')}"\n`],
];

function findings(reports: readonly ReportInput[]) {
  return crossReference(reports).incidents.map(({ reports: told, questions }) => ({
    told,
    questions: questions.map(({ kind, about, relation, positions }) => ({
      kind,
      about,
      relation,
      positions: positions.map(({ label, claims }) => [label, ...claims.map(({ evidence }) => evidence.quote)]),
    })),
  }));
}

describe('the seeds in every format', () => {
  const expected = findings(seeds.map(({ id, body }) => ({ id, body })));

  it('hold findings', () => {
    expect(seeds.length).toBeGreaterThanOrEqual(5);
    expect(expected.flatMap(({ questions }) => questions).length).toBeGreaterThan(10);
  });

  it.each(formats)('give the same findings as %s', (_, reader, write) => {
    const read = seeds.map(({ id, body }) => reader(write(id, body), { name: `${id}.txt` }));
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    const reports = read.flatMap(({ reports: [report] }) => report ?? []).map(({ id, body }) => ({ id, body }));
    expect(findings(reports)).toEqual(expected);
  });
});
