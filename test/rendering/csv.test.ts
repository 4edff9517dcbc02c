import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvColumns, renderCsv } from '../../src/rendering/csv';
import { messagesFor } from '../../src/rendering/messages-for';
import { sampleDocument } from './sample-document';

describe('renderCsv', () => {
  const text = renderCsv(sampleDocument, messagesFor('en'));
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });

  it('opens with a byte order mark and the exact columns', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.slice(1, text.indexOf('\r\n'))).toBe(csvColumns.join(','));
    expect(errors).toEqual([]);
  });

  it('has a row for each claim in each position, with UCDP figures', () => {
    const claims = sampleDocument.incidents.flatMap(({ questions }) =>
      questions.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
    );
    expect(data).toHaveLength(claims.length);
    expect(data[1]).toMatchObject({
      incident_id: 'barge',
      relation: 'conflict',
      low: '7',
      best: '7',
      high: '7',
      date_prec: '1',
      quote: 'سبعة أشخاص لقوا حتفهم',
      source: 'مسؤول في الدفاع المدني',
      source_named: 'false',
      report_id: 'a',
    });
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    const cells = data.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells).toContain("'=five");
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['  =1', `"'  =1"`],
    ['+966', `"'+966"`],
    ['-x', `"'-x"`],
    ['@SUM', `"'@SUM"`],
    ['＝1', `"'＝1"`],
    ['\u200f=1', `"'\u200f=1"`],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['line\nbreak', '"line\nbreak"'],
    ['قتلى', 'قتلى'],
    [-5, '-5'],
    [null, ''],
    [true, 'true'],
  ])('writes the cell %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
