import { describe, expect, it } from 'vitest';
import { csvPieces, renderCsv } from '../../src/rendering/csv';
import { ftmPieces, renderFtm } from '../../src/rendering/ftm';
import { joined } from '../../src/rendering/joined';
import { jsonPieces, renderJson } from '../../src/rendering/json';
import { jsonLdPieces, renderJsonLd } from '../../src/rendering/json-ld';
import { jsonLines } from '../../src/rendering/json-lines';
import { messagesFor } from '../../src/rendering/messages-for';
import { RenderingError } from '../../src/rendering/rendering-error';
import { largeDocument } from './large-document';

const document = largeDocument(200, 4);
const messages = messagesFor('en');

describe('renderings in pieces', () => {
  it.each<[string, Iterable<string>, string]>([
    ['json', jsonPieces(document), renderJson(document)],
    ['csv', csvPieces(document, messages), renderCsv(document, messages)],
    ['jsonld', jsonLdPieces(document), renderJsonLd(document)],
    ['ftm', ftmPieces(document), renderFtm(document)],
  ])('%s is the same as in one, and no piece is long', (_, pieces, whole) => {
    const all = [...pieces];
    expect(all.join('')).toBe(whole);
    expect(all.length).toBeGreaterThan(200);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(100_000);
  });

  it('says how to go on where one string does not hold it', () => {
    const long = 'x'.repeat(1 << 28);
    const pieces = [long, long, long, long];
    expect(() => joined('JSON', pieces, 'jsonPieces')).toThrow(RenderingError);
    expect(() => joined('JSON', pieces, 'jsonPieces')).toThrow(/jsonPieces\(\)/u);
  });
});

describe('jsonLines', () => {
  it.each<[unknown, number, string]>([
    [{ a: 1, b: [] }, 1, '{\n "a": 1,\n "b": []\n}'],
    [{ a: [{ b: [1, 2] }, null] }, 2, '{\n "a": [\n  {"b":[1,2]},\n  null\n ]\n}'],
    [{ a: undefined, b: 'ب' }, 1, '{\n "b": "ب"\n}'],
    [{ a: undefined }, 1, '{}'],
    [{}, 3, '{}'],
    ['x', 3, '"x"'],
  ])('%j to level %i', (value, levels, text) => {
    expect([...jsonLines(value, levels)].join('')).toBe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
  });
});
