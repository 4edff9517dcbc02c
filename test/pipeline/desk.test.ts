import { describe, expect, it } from 'vitest';
import { crossReference } from '../../src/pipeline/cross-reference';
import { createDesk, type Desk } from '../../src/pipeline/desk';
import { UnknownIncidentError } from '../../src/pipeline/unknown-incident-error';
import { smallNews } from './small-news';

const partsOf = (incidents: readonly { readonly reports: readonly string[] }[]) =>
  incidents.map(({ reports }) => reports.join(' ')).sort();

function deskOf(reports: readonly unknown[] = smallNews): Desk {
  const desk = createDesk();
  for (const report of reports) desk.add(report);
  return desk;
}

const incidentOf = (desk: Desk, report: string) =>
  desk.incidents().find(({ reports }) => reports.includes(report))?.id ?? '';

describe('a desk that reports come to one by one', () => {
  it('ends with the incidents and findings of crossReference', () => {
    const batch = crossReference(smallNews);
    const desk = deskOf();
    expect(partsOf(batch.incidents)).toEqual([
      'basra-1 basra-2',
      'ferry-1 ferry-2 ferry-3',
      'kirkuk-1 kirkuk-2',
      'vote-1',
    ]);
    expect(desk.incidents()).toEqual(batch.incidents);
  });

  it('says what each report changed', () => {
    const desk = createDesk();
    const kinds = smallNews.map((report) => desk.add(report).changes.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['created'],
      ['extended'],
      ['extended'],
      ['created'],
      ['extended'],
      ['created'],
      ['extended'],
      ['created'],
    ]);
  });

  it('tells new findings from changed ones', () => {
    const desk = createDesk();
    const [first, second] = smallNews;
    expect(desk.add(first).changes[0]?.findings.added.length).toBeGreaterThan(0);
    const { findings } = desk.add(second).changes[0] ?? {};
    expect(findings?.changed.length).toBeGreaterThan(0);
    expect(findings?.gone).toEqual([]);
  });

  it('is not changed by the same report again', () => {
    const desk = deskOf();
    const before = desk.snapshot();
    expect(desk.add(smallNews[0])).toEqual({ changes: [], problems: [] });
    expect(desk.snapshot()).toEqual(before);
  });

  it('keeps the id of an incident while reports come and go', () => {
    const desk = createDesk();
    const [first, second, third] = smallNews;
    desk.add(second);
    const id = incidentOf(desk, 'ferry-2');
    desk.add(first);
    desk.add(third);
    expect(incidentOf(desk, 'ferry-1')).toBe(id);
    desk.remove('ferry-2');
    expect(incidentOf(desk, 'ferry-1')).toBe(id);
  });

  it('closes an incident with its last report', () => {
    const desk = deskOf();
    const id = incidentOf(desk, 'vote-1');
    expect(desk.remove('vote-1').changes).toMatchObject([{ kind: 'closed', incident: id }]);
    expect(desk.incident(id)).toBeUndefined();
  });

  it('replaces a report that is corrected', () => {
    const desk = deskOf();
    const { changes } = desk.correct({
      ...smallNews[3],
      body: 'A car bomb exploded in a market in Basra on Tuesday, killing nine people, police said.',
    });
    expect(changes.map(({ kind }) => kind)).toEqual(['changed']);
    expect(JSON.stringify(desk.incident(incidentOf(desk, 'basra-1')))).toContain('killing nine people');
  });
});

describe('what users say by hand', () => {
  it('joins incidents, keeps the older id and names the absorbed one', () => {
    const desk = deskOf();
    const [older, younger] = [incidentOf(desk, 'basra-1'), incidentOf(desk, 'kirkuk-1')];
    expect(desk.merge(younger, older).changes).toMatchObject([
      { kind: 'merged', incident: older, absorbed: [younger], joined: ['kirkuk-1', 'kirkuk-2'] },
    ]);
    expect(desk.incident(younger)?.id).toBe(older);
  });

  it('is respected by reports that come later', () => {
    const desk = deskOf(smallNews.filter(({ id }) => id !== 'kirkuk-2'));
    desk.merge(incidentOf(desk, 'basra-1'), incidentOf(desk, 'kirkuk-1'));
    desk.add(smallNews.find(({ id }) => id === 'kirkuk-2'));
    expect(desk.incident(incidentOf(desk, 'basra-1'))?.reports).toEqual(['basra-1', 'basra-2', 'kirkuk-1', 'kirkuk-2']);
  });

  it('parts reports from an incident, and brings back the id of an absorbed one', () => {
    const desk = deskOf();
    const [older, younger] = [incidentOf(desk, 'basra-1'), incidentOf(desk, 'kirkuk-1')];
    desk.merge(older, younger);
    const { changes } = desk.separate(older, ['kirkuk-1', 'kirkuk-2']);
    expect(changes.map(({ kind, incident }) => [kind, incident]).sort()).toEqual(
      [
        ['reduced', older],
        ['split', younger],
      ].sort(),
    );
    expect(partsOf(desk.incidents())).toEqual(partsOf(crossReference(smallNews).incidents));
  });

  it('leaves joined what was joined when one report is parted', () => {
    const desk = deskOf();
    desk.merge(incidentOf(desk, 'ferry-1'), incidentOf(desk, 'vote-1'));
    desk.separate(incidentOf(desk, 'vote-1'), ['ferry-1']);
    expect(partsOf(desk.incidents())).toContain('ferry-2 ferry-3 vote-1');
  });

  it('throws for an incident that is not there', () => {
    expect(() => deskOf().merge('nowhere', 'nothing')).toThrow(UnknownIncidentError);
  });
});

describe('bad input at the desk', () => {
  const cases: readonly (readonly [string, unknown, object])[] = [
    [
      'a date in the future',
      { id: 'x', body: 'A blast.', publishedAt: '2999-01-01' },
      { kind: 'field', field: 'publishedAt', effect: 'report-skipped' },
    ],
    [
      'a date of 1970',
      { id: 'x', body: 'A blast.', publishedAt: '1970-01-01T00:00:00Z' },
      { kind: 'field', field: 'publishedAt', effect: 'report-skipped' },
    ],
    [
      'another text under a known id',
      { id: 'ferry-1', body: 'Another text.' },
      { kind: 'duplicate-id', report: 'ferry-1' },
    ],
    ['an empty body', { id: 'x', body: ' ' }, { kind: 'field', report: 'x', field: 'body' }],
  ];
  it.each(cases)('%s is a problem, and the desk stays as it was', (_, report, problem) => {
    const desk = deskOf();
    const before = desk.snapshot();
    expect(desk.add(report)).toMatchObject({ changes: [], problems: [problem] });
    expect(desk.snapshot()).toEqual(before);
  });

  it('takes a clock, and refuses what is later than it by more than a day', () => {
    const desk = createDesk({ now: '2024-03-02T12:00:00Z' });
    expect(desk.add(smallNews[0]).problems).toEqual([]);
    expect(desk.add(smallNews[3]).problems).toMatchObject([{ kind: 'field', report: 'basra-1', field: 'publishedAt' }]);
  });
});

describe('snapshots', () => {
  it('bring back the same desk, through JSON', () => {
    const desk = deskOf();
    desk.merge(incidentOf(desk, 'basra-1'), incidentOf(desk, 'kirkuk-1'));
    const again = createDesk({ from: JSON.parse(JSON.stringify(desk.snapshot())) });
    expect(again.problems).toEqual([]);
    expect(again.incidents()).toEqual(desk.incidents());
    expect(again.snapshot()).toEqual(desk.snapshot());
  });

  const text = JSON.stringify(deskOf(smallNews.slice(0, 2)).snapshot());
  const broken: readonly (readonly [string, unknown, string])[] = [
    ['of another version', { ...JSON.parse(text), version: 2 }, 'version'],
    ['of a version that is no number', { ...JSON.parse(text), version: '1' }, 'version'],
    ['cut short as text', text.slice(0, -30), '$'],
    ['cut short by a report', { ...JSON.parse(text), reports: JSON.parse(text).reports.slice(1) }, 'seal'],
    ['of something else', { reports: [] }, 'kind'],
    ['of nothing', null, '$'],
    ['with a report that is none', { ...JSON.parse(text), reports: [7] }, 'reports[0]'],
  ];
  it.each(broken)('%s are a problem, and the desk stays as it was', (_, from, where) => {
    expect(createDesk({ from }).problems).toMatchObject([{ kind: 'snapshot', where }]);
    const desk = deskOf();
    expect(desk.restore(from).problems).toMatchObject([{ kind: 'snapshot', where }]);
    expect(desk.incidents()).toHaveLength(4);
  });
});

describe('search', () => {
  const desk = deskOf();
  const found = (query: string) => desk.search(query).map(({ incident }) => incident.reports[0]);

  it('finds words of either language', () => {
    expect(found('Basra market')).toContain('basra-1');
    expect(found('طرطوس')).toEqual(['ferry-1']);
  });

  it('finds a name that is misspelt, and says how near it came', () => {
    const [hit] = desk.search('Kirkuck');
    expect(hit?.incident.reports).toEqual(['kirkuk-1', 'kirkuk-2']);
    expect(hit?.score).toBeGreaterThan(0);
    expect(hit?.matched).toEqual(['kirkuk']);
  });

  it('finds nothing for words that are not there', () => {
    expect(found('volcano Reykjavik')).toEqual([]);
    expect(found('')).toEqual([]);
    for (const odd of [null, 5, {}]) expect(() => desk.search(odd as never)).toThrow(/text to search for/u);
  });
});
