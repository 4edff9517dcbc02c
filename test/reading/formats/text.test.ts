import { expect, it } from 'vitest';
import { readText } from '../../../src/reading/formats/text';

it('keeps the text character for character and names the report by the file', () => {
  const text = '  First line\r\n\r\nSecond «line» \u202e\n';
  expect(readText(text, { name: 'news/2024.04/one.txt' })).toEqual({
    reports: [{ id: 'news/2024.04/one', body: text }],
    problems: [],
    encoding: null,
  });
});

it('hands on an empty file, whose body the library then reports', () => {
  expect(readText(new Uint8Array(), { name: 'empty.txt' }).reports).toEqual([{ id: 'empty', body: '' }]);
});

it('takes nothing from a file that is no text', () => {
  const { reports, problems } = readText(new Uint8Array(600), { name: 'picture.txt' });
  expect(reports).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'format', name: 'picture.txt', format: 'text' }]);
});
