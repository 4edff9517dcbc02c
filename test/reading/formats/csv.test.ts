import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/reading/formats/csv';

const read = (text: string) => readCsv(text, { name: 'reports.csv' });

describe('readCsv', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads %s, quoted line breaks and doubled quotes', (_, d) => {
    const text = [
      ['ID', 'Outlet', 'Published at', 'Headline', 'Text', 'Credits'].join(d),
      ['a', 'Paper', '2024-05-01', '"Say ""no"""', '"One.\n\nTwo, three; four."', 'Wire|Agency'].join(d),
    ].join('\r\n');
    expect(read(text)).toEqual({
      reports: [
        {
          id: 'a',
          outlet: 'Paper',
          publishedAt: '2024-05-01',
          title: 'Say "no"',
          body: 'One.\n\nTwo, three; four.',
          credits: ['Wire', 'Agency'],
        },
      ],
      problems: [],
      encoding: null,
    });
  });

  it('reads Arabic headings, the separator line of spreadsheets and dates in figures', () => {
    const { reports, problems } = read(
      '\ufeffsep=;\r\nالرقم;المصدر;تاريخ النشر;العنوان;النص\r\n1;الرأي;22.04.2024 08:00;انفجار;"سطر\nوآخر; ثم 3,5"\r\n',
    );
    expect(problems).toEqual([]);
    expect(reports).toEqual([
      { id: '1', outlet: 'الرأي', publishedAt: '2024-04-22T08:00', title: 'انفجار', body: 'سطر\nوآخر; ثم 3,5' },
    ]);
  });

  it('goes on past rows of the wrong width, and hands on an empty body', () => {
    const { reports, problems } = read('id,body\na,one\nb\nc,two,three\nd,\ne,five\n');
    expect(reports).toEqual([
      { id: 'a', body: 'one' },
      { id: 'd', body: '' },
      { id: 'e', body: 'five' },
    ]);
    expect(problems).toMatchObject([{ where: 'row 3' }, { where: 'row 4' }]);
  });

  it('loses one row to a quote that is never closed, and says which', () => {
    const { reports, problems } = read('id,body\na,one\nb,"two\nc,three, with a comma\nd,"four, quoted"\ne,"five\n');
    expect(reports).toEqual([
      { id: 'a', body: 'one' },
      { id: 'd', body: 'four, quoted' },
    ]);
    expect(problems).toMatchObject([
      { where: 'row 3', detail: 'Trailing quote on quoted field is malformed' },
      { where: 'row 4', detail: expect.stringContaining('Too many fields') },
      { where: 'row 6', detail: 'Quoted field unterminated' },
    ]);
  });

  it('reads ten thousand rows of open quotes in seconds', () => {
    const began = performance.now();
    const { problems } = read(`id,body\n${'a,"open\n'.repeat(10_000)}`);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(problems.length).toBeGreaterThan(0);
  });

  it.each(['', 'one,two\n1,2\n', 'just a sentence'])('says that there is no column of texts: %j', (text) => {
    expect(read(text)).toMatchObject({ reports: [], problems: [{ kind: 'format', where: 'row 1' }] });
  });
});
