import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/reading/formats/json';

const read = (text: string) => readJson(text, { name: 'in.json' });

describe('readJson', () => {
  it.each([
    ['an object with reports', '{"reports":[{"id":"a","body":"x"},{"body":"y"}]}'],
    ['a list', '[{"id":"a","body":"x"},{"body":"y"}]'],
    ['JSON Lines', '{"id":"a","body":"x"}\n\n{"body":"y"}\n'],
    ['JSON Lines with CRLF', '{"id":"a","body":"x"}\r\n{"body":"y"}\r\n'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual({ reports: [{ id: 'a', body: 'x' }, { body: 'y' }], problems: [], encoding: null });
  });

  it('reads one report', () => {
    expect(read('{"body":"x"}').reports).toEqual([{ body: 'x' }]);
  });

  it('hands fields of a wrong type on, for the library to name them', () => {
    expect(read('[{"id":"a","body":5}]').reports).toEqual([{ id: 'a', body: 5 }]);
  });

  it.each([
    ['cut short', '{"reports":[{"id":"a",\n "body":"x"}', null],
    ['a stray comma', '{"reports":[\n  {"body":"x"},\n]}', null],
    ['a quote left open', '{"reports":[\n  {"body":"x}]}', 'line 2, column 16'],
    ['no reports', '{"items":[]}', null],
    ['reports that are no list', '{"reports":{}}', 'reports'],
    ['a bare value', '"text"', null],
    ['nothing', '', null],
  ])('names the place in a document that is malformed: %s', (_, text, where) => {
    const { reports, problems } = read(text);
    expect(reports).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'format', name: 'in.json', ...(where === null ? {} : { where }) });
  });

  it('goes on past a line or an item that is malformed', () => {
    const lines = read('{"id":"a","body":"x"}\n{"id":"b",\n[]\n{"id":"c","body":"z"}');
    expect(lines.reports.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(lines.problems).toMatchObject([{ where: 'line 2' }, { where: 'line 3' }]);
    const list = read('{"reports":[{"id":"a","body":"x"},7,null]}');
    expect(list.reports).toHaveLength(1);
    expect(list.problems).toMatchObject([{ where: 'reports[1]' }, { where: 'reports[2]' }]);
  });

  it('survives depth', () => {
    expect(read(`${'['.repeat(100_000)}`).problems).toHaveLength(1);
  });
});
