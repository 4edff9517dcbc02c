import { describe, expect, it } from 'vitest';
import { readReports } from '../../src/reading/read-reports';
import { plainPacks as packs } from './plain-packs';

const good = {
  id: 'a',
  outlet: 'Post',
  language: 'en',
  publishedAt: '2024-04-21',
  title: 'Blast',
  body: 'A blast hit.',
};

describe('readReports', () => {
  it('completes a report and keeps its text as given', () => {
    expect(readReports([good], { packs })).toEqual({
      problems: [],
      reports: [{ ...good, publishedAt: '2024-04-21T00:00:00.000Z', url: null, credits: [] }],
    });
  });

  const bad: readonly (readonly [string, unknown, object, number])[] = [
    [
      'an empty body',
      { ...good, body: ' \n ' },
      { kind: 'field', report: 'a', field: 'body', effect: 'report-skipped' },
      0,
    ],
    [
      'a body that is no string',
      { ...good, body: 7 },
      { kind: 'field', report: 'a', field: 'body', effect: 'report-skipped' },
      0,
    ],
    ['no object', 'text', { kind: 'field', report: '#0', field: 'report', effect: 'report-skipped' }, 0],
    ['a list', [good], { kind: 'field', report: '#0', field: 'report' }, 0],
    ['null', null, { kind: 'field', report: '#0', field: 'report' }, 0],
    [
      'a date that is none',
      { ...good, publishedAt: 'yesterday' },
      { kind: 'field', report: 'a', field: 'publishedAt', effect: 'field-ignored' },
      1,
    ],
    [
      'a day that no month has',
      { ...good, publishedAt: '2023-02-30' },
      { kind: 'field', report: 'a', field: 'publishedAt' },
      1,
    ],
    [
      'a lost timestamp',
      { ...good, publishedAt: '1970-01-01T00:00:00Z' },
      { kind: 'field', report: 'a', field: 'publishedAt' },
      1,
    ],
    ['a language without a pack', { ...good, language: 'fr' }, { kind: 'field', report: 'a', field: 'language' }, 1],
    ['a title that is no string', { ...good, title: 3 }, { kind: 'field', report: 'a', field: 'title' }, 1],
    ['credits that are no list', { ...good, credits: 'AFP' }, { kind: 'field', report: 'a', field: 'credits' }, 1],
  ];
  it.each(bad)('%s is a problem that names the report and the field', (_, input, problem, kept) => {
    const { reports, problems } = readReports([input, { ...good, id: 'b' }], { packs });
    expect(problems).toMatchObject([problem]);
    expect(reports).toHaveLength(kept + 1);
  });

  it('takes the same report twice as one', () => {
    expect(readReports([good, good], { packs })).toMatchObject({ problems: [], reports: [{ id: 'a' }] });
  });

  it('keeps the earliest of different texts under one id, in any order', () => {
    const later = { ...good, publishedAt: '2024-04-22', body: 'Another text.' };
    for (const inputs of [
      [good, later],
      [later, good],
    ]) {
      const { reports, problems } = readReports(inputs, { packs });
      expect(problems).toEqual([{ kind: 'duplicate-id', report: 'a', effect: 'report-skipped' }]);
      expect(reports.map(({ body }) => body)).toEqual(['A blast hit.']);
    }
  });

  it('gives a report without an id one that depends on its content', () => {
    const [one] = readReports([{ body: 'A blast hit.' }], { packs }).reports;
    const [again] = readReports([{ body: 'Other.' }, { body: 'A blast hit.' }], { packs }).reports.filter(
      ({ body }) => body === 'A blast hit.',
    );
    expect(one?.id).toBe(again?.id);
  });

  it('takes the date that a page prints when none is given', () => {
    const body = 'Blast near base\n\nالأحد 29 أكتوبر 2023 01:49 م\n\nوقع انفجار قرب القاعدة.';
    expect(readReports([{ body }], { packs }).reports[0]?.publishedAt).toBe('2023-10-29T00:00:00.000Z');
  });
});
