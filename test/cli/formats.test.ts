import { describe, expect, it } from 'vitest';
import { guessFormat } from '../../src/cli/formats';

const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('guessFormat', () => {
  it.each<[path: string, text: string, format: string]>([
    ['a.json', '{"reports":[]}', 'json'],
    ['a.json', '[{"id":"a","body":"x"}]', 'json'],
    ['a.json', '{"incidents":[]}', 'json'],
    ['a.json', '{"uri":"u","bodies":[{"value":"x"}]}', 'ninjs'],
    ['a.json', '{"uri":"u","versioncreated":"2013-07-09","body_main":"x"}', 'ninjs'],
    ['a.json', '{"$standard":{"name":"ninjs"},"uri":"u","headline":"x"}', 'ninjs'],
    ['a.json', '{"@context":"https://schema.org","@type":"NewsArticle"}', 'schema-org'],
    ['a.json', '{"version":"https://jsonfeed.org/version/1.1","items":[]}', 'feed'],
    ['-', '{"uri":"u","bodies":[]}', 'ninjs'],
    ['A.HTML', '<p>', 'html'],
    ['a.rss', '<rss/>', 'feed'],
    ['a.tsv', 'body', 'csv'],
    ['a', 'x', 'text'],
  ])('%s %s: %s, in UTF-8 and in UTF-16', (path, text, format) => {
    expect(guessFormat(path, utf8(text))).toBe(format);
    expect(guessFormat(path, utf8(`\ufeff${text}`))).toBe(format);
    expect(guessFormat(path, utf16(text))).toBe(format);
  });
});
