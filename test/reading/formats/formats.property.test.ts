import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/reading/formats/csv';
import { decodeText } from '../../../src/reading/formats/decode-text';
import { readFeed } from '../../../src/reading/formats/feed';
import { readHtml } from '../../../src/reading/formats/html';
import { readJson } from '../../../src/reading/formats/json';
import { readNinjs } from '../../../src/reading/formats/ninjs';
import type { Reader } from '../../../src/reading/formats/reader';
import { readSchemaOrg } from '../../../src/reading/formats/schema-org';
import { readText } from '../../../src/reading/formats/text';

const readers: readonly (readonly [string, Reader])[] = [
  ['text', readText],
  ['json', readJson],
  ['ninjs', readNinjs],
  ['schema-org', readSchemaOrg],
  ['html', readHtml],
  ['feed', readFeed],
  ['csv', readCsv],
];

/** Pieces that the formats are made of, so that chance comes near to each of them. */
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\n',
    '<',
    '>',
    '</p>',
    '<p>',
    '<rss version="2.0"><channel>',
    '<item>',
    '&#x;',
  ],
  ...[
    '"reports"',
    '"uri"',
    '"bodies"',
    '"@type"',
    '"NewsArticle"',
    '"@graph"',
    'null',
    '1',
    'body',
    'قال',
    'said',
    '\u0000',
  ],
);
const soup = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
);
const tree = fc.jsonValue().map((value) => JSON.stringify(value));

/** JSON of the formats' own keys, with values of any type. */
const keys = [
  'reports',
  'uri',
  'bodies',
  'headlines',
  'value',
  'role',
  'infoSources',
  'name',
  '@type',
  '@graph',
  'publisher',
];
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>('NewsArticle', 'text', '', 0, null, true),
    fc.array(tie('document'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie('document'), { maxKeys: 5 }),
  ),
}));

describe.each(readers)('the reader of %s', (_, reader) => {
  it('gives reports or problems for any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          tree,
          document.map((value) => JSON.stringify(value) ?? ''),
        ),
        (text) => {
          const { reports, problems } = reader(text, { name: 'x' });
          expect(Array.isArray(reports) && Array.isArray(problems)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives reports or problems for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { reports, problems } = reader(bytes, { name: 'x' });
        expect(Array.isArray(reports) && Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('decodeText', () => {
  it('gives any Unicode text back from UTF-8, marked or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, marked) => {
        const plain = text.replace(/^\ufeff+/u, '');
        const bytes = new TextEncoder().encode(`${marked ? '\ufeff' : ''}${plain}`);
        fc.pre(!plain.includes('\u0000'));
        expect(decodeText(bytes).text).toBe(plain);
      }),
    );
  });
});
